/** A number of article in a text that `plainNumbers` has made plain: a book, digits and dashes, « bis », « A ». */
export const ARTICLE_NUMBER =
  /(?<![\w-]|\d\.)(?:(LO|[LRDA])[. ]?)?(\*{0,2})[. ]?(\d{1,5}(?:-\d{1,4}){0,8})(?:er)?(?: (bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)(?: ([A-Z]{1,2})(?![\w.]))?(?![\w.])| ([A-Z])(?![\w.'’]))?(?![\w-])/g

/** A text with one space for any others, one dash for any others, and none around the marks within numbers: « L. 262 – 2 » → `L.262-2`. */
export function plainNumbers(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\u00a0\u202f]/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/ ?([.*]) ?/g, '$1')
    .replaceAll(/(\d) ?- ?(?=\d)/g, '$1-')
}

/**
 * The number of one article in one form, however it is written: « art. L. 262-2 », `L262-2`, « article L 262 – 2 » → `L262-2`; an
 * annex and « préliminaire » in capitals; `null` for what names no article, or several.
 */
export function articleNumber(text: string): string | null {
  const plain = withoutWord(plainNumbers(text).trim())
  const named = /^(annexe|pr[ée]liminaire|unique|liminaire)(?![\p{L}])/iu.test(plain)
  if (named) return plain.toLocaleUpperCase('fr')
  const found = [...plain.matchAll(ARTICLE_NUMBER)]
  const [match] = found
  return found.length === 1 && match?.index === 0 && match[0].length === plain.length ? numberOf(match) : null
}

/** The one form of what `ARTICLE_NUMBER` found; `book`: that of the number before it, where it says none. */
export function numberOf(match: RegExpMatchArray, book = ''): string {
  const [, ownBook, star = '', digits = '', latin, after, letter] = match
  return [`${ownBook ?? book}${star}${digits}`, latin, after ?? letter].filter(Boolean).join(' ')
}

/** As it is printed: `L262-2` → « L. 262-2 ». */
export const writtenNumber = (number: string): string =>
  number.replace(/^(LO|[LRDA])(\*{0,2})(?=\d)/, '$1.$2 ')

const withoutWord = (text: string): string =>
  text.replace(/^art(?:icles?|s)?(?:\.| |(?=[LRDA\d]))/i, '').trim()
