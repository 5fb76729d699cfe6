import { unaccented } from './unaccented'

/** Folded text with, for each of its UTF-16 units, where it comes from in the original; one more entry closes the map. */
export type FoldedText = { text: string; starts: Uint32Array }

const APOSTROPHES = /[’‘ʼ´`′＇]/g
const HYPHENS = /[‐‑‒–—−]/g
const LIGATURES = /[œæßﬀﬁﬂﬃﬄﬅﬆ]/g

const EXPANDED: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss' }

function expandLigature(letter: string): string {
  return EXPANDED[letter] ?? letter.normalize('NFKC')
}

/** Lower case, no accents, `œ`→`oe`, `æ`→`ae`, `ß`→`ss`, one apostrophe, one hyphen. What is indexed and what is typed go through it. */
export function fold(text: string): string {
  return unaccented(text).replace(LIGATURES, expandLigature).replace(APOSTROPHES, "'").replace(HYPHENS, '-')
}

const FOLDED = new Map<string, string>()
const LAST_ASCII = 0x7f

/** One letter at a time is slow through `normalize`: French uses few, they are kept. */
function foldCharacter(character: string): string {
  const known = FOLDED.get(character)
  if (known !== undefined) return known
  const folded = fold(character)
  if (FOLDED.size < 2000 || character.charCodeAt(0) <= LAST_ASCII) FOLDED.set(character, folded)
  return folded
}

/** The same as `fold`, with the offsets that lead back to the original, to highlight it. */
export function foldText(original: string): FoldedText {
  const parts: string[] = []
  const starts: number[] = []
  let offset = 0
  for (const character of original) {
    const folded = foldCharacter(character)
    parts.push(folded)
    for (let unit = 0; unit < folded.length; unit += 1) starts.push(offset)
    offset += character.length
  }
  starts.push(original.length)
  return { text: parts.join(''), starts: Uint32Array.from(starts) }
}

/** The range of the original that gave the folded units `from` (inclusive) to `to` (exclusive), whole letters and their marks. */
export function originalRange(folded: FoldedText, from: number, to: number): { start: number; end: number } {
  const start = folded.starts[from] ?? 0
  const last = folded.starts[to - 1] ?? start
  let index = to
  // One letter may give two folded units: a match that ends between them takes the whole letter.
  while (index < folded.starts.length - 1 && folded.starts[index] === last) index += 1
  return { start, end: folded.starts[index] ?? last }
}
