import { withoutHighControls } from './encoding/windows1252'

/** Most texts have only common characters, and no line that a bullet may start. */
const UNCOMMON = /[^\n -~\u00a0-\u00ac\u00ae-\u024f‘’“”…–—€\u202f]/
const MAY_START_ITEM = /(?:^|\n)[ \u00a0]*[o§Ø·]/
const LINE_ENDS = /\r\n?|[\v\f\u2028\u2029]/g
/** Signs of Word's symbol fonts that mean something once their font is gone, by their place in the private use area. */
const SYMBOLS = new Map([
  ['\uf020', ' '],
  ['\uf02d', '-'],
  ['\uf028', '☎'],
  ['\uf02a', '✉'],
  ['\uf0e0', '→'],
  ['\uf0e8', '→'],
  ['\uf0ae', '→'],
  ['\uf0fc', '✓'],
  ['\uf0fb', '✗'],
])
const PRIVATE = /[\ue000-\uf8ff]/g
const FIRST_LEVEL = /^[ \t\u00a0]*(?:[·•●■▪➢➤►▶❖◆♦]|[§Ø](?=[ \t\u00a0]))[ \t\u00a0]*(?=\S)/gm
const SECOND_LEVEL = /^[ \t\u00a0]*(?:[○◦]|o(?=[ \t\u00a0]))[ \t\u00a0]*(?=\S)/gm
/** A tab parts two cells of a pasted table: taken for a space, it would make one amount of two. */
const CELLS = /(?<=[^\s|]) *\t[ \t]*(?=[^\s|])/g
const LIGATURES = /[\ufb00-\ufb06]/g
/** Control and format characters, line breaks and tabs apart: soft hyphens, zero-width spaces… */
const INVISIBLE = /[^\P{Cc}\n\t]|\p{Cf}/gu

/**
 * A text as people meant it, whatever it was pasted or exported from: one sort of line break, Word's bullets as `•` and `◦`, cells of
 * a pasted table kept apart by ` | `, quotes and `œ` that came as control characters, accents in one piece, `ﬁ` as `fi`, nothing
 * invisible.
 */
export function cleanCharacters(text: string): string {
  if (!UNCOMMON.test(text) && !MAY_START_ITEM.test(text)) return text
  return withoutHighControls(text.replaceAll(LINE_ENDS, '\n'))
    .replaceAll(PRIVATE, (sign) => SYMBOLS.get(sign) ?? bulletOf(sign))
    .replaceAll(FIRST_LEVEL, '• ')
    .replaceAll(SECOND_LEVEL, '◦ ')
    .replaceAll(CELLS, ' | ')
    .replaceAll(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replaceAll(INVISIBLE, '')
    .normalize('NFC')
}

/** Word's symbol fonts sit at U+F020 to U+F0FF, nearly all that texts have of them are bullets; elsewhere nobody knows what is meant. */
const bulletOf = (sign: string) => (sign >= '\uf020' && sign <= '\uf0ff' ? '•' : '')
