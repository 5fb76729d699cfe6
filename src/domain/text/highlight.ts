import { escapeHtml } from './escapeHtml'
import { isStopWord } from './stopWords'
import { tokenize } from './tokenize'

/** What is marked: words, beginnings of words, and phrases, all folded. */
export type HighlightMatches = {
  words: ReadonlySet<string>
  prefixes: readonly string[]
  phrases: readonly (readonly string[])[]
}

type Range = { start: number; end: number }

/** Characters of a snippet, about two lines. */
const SNIPPET_LENGTH = 190

function phraseLength(tokens: readonly { text: string }[], at: number, phrase: readonly string[]): number {
  let index = at
  for (const word of phrase) {
    // Little words are not indexed: they may stand between the words of a phrase.
    while (index > at && tokens[index]?.text !== word && isStopWord(tokens[index]?.text ?? '')) index += 1
    if (tokens[index]?.text !== word) return 0
    index += 1
  }
  return index - at
}

function phrasesByFirstWord(phrases: HighlightMatches['phrases']): Map<string, (readonly string[])[]> {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const first = phrase[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
  }
  return byFirst
}

/** The ranges of a text that match, in order, without overlap. */
export function findMatches(original: string, matches: HighlightMatches): Range[] {
  const tokens = tokenize(original)
  const byFirst = phrasesByFirstWord(matches.phrases)
  const ranges: Range[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (!token) continue
    let length = 0
    for (const phrase of byFirst.get(token.text) ?? []) {
      length = Math.max(length, phraseLength(tokens, index, phrase))
    }
    const last = tokens[index + length - 1]
    if (length > 0 && last) {
      ranges.push({ start: token.start, end: last.end })
      index += length - 1
    } else if (
      matches.words.has(token.text) ||
      matches.prefixes.some((prefix) => token.text.startsWith(prefix))
    ) {
      ranges.push({ start: token.start, end: token.end })
    }
  }
  return ranges
}

function mark(original: string, ranges: readonly Range[], from: number, to: number): string {
  let html = ''
  let offset = from
  for (const { start, end } of ranges) {
    if (start < from || end > to) continue
    html += `${escapeHtml(original.slice(offset, start))}<mark>${escapeHtml(original.slice(start, end))}</mark>`
    offset = end
  }
  return html + escapeHtml(original.slice(offset, to))
}

/** The whole text as HTML, escaped, with `<mark>` around what matches. */
export function highlight(original: string, matches: HighlightMatches): string {
  return mark(original, findMatches(original, matches), 0, original.length)
}

function densest(ranges: readonly Range[], length: number): Range | undefined {
  let best: Range | undefined
  let most = 0
  ranges.forEach((range, index) => {
    let count = 0
    for (let other = index; other < ranges.length; other += 1) {
      if ((ranges[other]?.end ?? 0) - range.start > length) break
      count += 1
    }
    if (count > most) {
      most = count
      best = range
    }
  })
  return best
}

/** A part of a text as HTML; `of`: which of the texts it is taken from, `at`: where there its first match begins, `null` without any. */
export type Snippet = { html: string; of: number; at: number | null }

/**
 * The part that holds the most matches of the first of these texts that matches, else the beginning of the first that says
 * something: cropped between words, its lines parted by points, marked as `highlight` does.
 */
export function snippetOfFirst(
  texts: readonly string[],
  matches: HighlightMatches,
  length = SNIPPET_LENGTH,
): Snippet {
  for (const [of, text] of texts.entries()) {
    const ranges = findMatches(text, matches)
    const first = densest(ranges, length)
    if (first) return { html: crop(text, ranges, { first, length }), of, at: first.start }
  }
  const of = Math.max(
    0,
    texts.findIndex((text) => text !== ''),
  )
  return { html: crop(texts[of] ?? '', [], { first: undefined, length }), of, at: null }
}

type Crop = { first: Range | undefined; length: number }

function crop(original: string, ranges: readonly Range[], { first, length }: Crop): string {
  const from = startOf(original, { first, length })
  const to = from + length >= original.length ? original.length : beforeSpace(original, from, from + length)
  const start = from === 0 || original[from - 1] === '\n' ? '' : '…\u00a0'
  return start + onOneLine(mark(original, ranges, from, to)) + (to === original.length ? '' : '\u00a0…')
}

/** A little before the first match, at a word; where its line begins nearer, there. */
function startOf(original: string, { first, length }: Crop): number {
  const wanted = first ? Math.max(0, first.start - Math.floor(length / 4)) : 0
  if (!first || wanted === 0 || original.length <= length) return 0
  const line = original.lastIndexOf('\n', first.start) + 1
  return line > wanted ? line : afterSpace(original, wanted, first.start)
}

/** Lines follow one another after their own stop, else after a point. */
function onOneLine(html: string): string {
  const lines = html.split('\n').flatMap((line) => line.trim() || [])
  return lines
    .map((line, at) => (at === 0 ? line : `${/[.!?…:;,]$/u.test(lines[at - 1] ?? '') ? ' ' : ' · '}${line}`))
    .join('')
}

function afterSpace(text: string, from: number, limit: number): number {
  const found = text.slice(from, limit).search(/\s\S/u)
  return found === -1 ? limit : from + found + 1
}

function beforeSpace(text: string, from: number, to: number): number {
  const spaces = [...text.slice(from, to + 1).matchAll(/\s/gu)]
  const last = spaces.at(-1)?.index
  return last === undefined || last === 0 ? to : from + last
}
