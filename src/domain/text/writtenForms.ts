/** A stretch of a folded text that is one word, whatever signs it is written with. */
type WrittenForm = { text: string; start: number; end: number }

type Kind = {
  pattern: RegExp
  /** It takes the word that ends where the match starts, unless that word follows one of these signs. */
  wordNotAfter?: string
  read: (match: RegExpMatchArray, word: string) => string
}

const digitsOf = (text: string) => text.replaceAll(/\D/g, '')

/** `L. 262-2`, `R*262-1`, `L.262-2-1`; the beginning of one too, where a point tells that it is one: `L. 262`. */
const ARTICLE: Kind = {
  pattern: /(?<![a-z0-9])([lrd])(?:\.?[\s*]{0,2}(\d{2,4}(?:-\d{1,3}){1,4})|\.\s?(\d{3,4}))(?![a-z0-9])/g,
  read: ([, letter = '', whole, start]) => letter + (whole ?? start ?? '').replaceAll('-', 'x'),
}

/** Ten digits from 0, however they are grouped, or the same from abroad. Between slashes, pairs: `01/69/80/39/19`. */
const PHONE: Kind = {
  pattern:
    /(?<![a-z0-9])(?!\d\d[.-]\d\d[.-](?:19|20)\d\d)(?:\(?(?:\+|00)\s?\(?(?:33|262|590|594|596)\)?[\s.-]{0,2}(?:\(0\)[\s.-]{0,2}|0[\s.-]{0,2}(?=[1-9]))?|\(?0\)?[\s.-]{0,2})([1-9](?:\)?[\s.-]{0,2}\d){8}|[1-9](?:[/_]\d\d){4})(?!\d)/g,
  read: ([, national = '']) => `0${digitsOf(national)}`,
}

/** The numbers of the Pacific, which are told by their prefix alone: read as they are dialled there. */
const PACIFIC_PHONE: Kind = {
  pattern:
    /(?<![a-z0-9])(?:\+|00)\s?(?:68[17][\s.-]{0,2}([2-9](?:[\s.-]?\d){5})|689[\s.-]{0,2}([48](?:[\s.-]?\d){7}))(?!\d)/g,
  read: ([, six, eight]) => digitsOf(six ?? eight ?? ''),
}

/** `36 46`, `39 19`, `116 006`. */
const SHORT_PHONE: Kind = {
  pattern: /(?<![a-z0-9])(?<!\d[\s.])(?:3\d[\s.]\d\d|116[\s.]\d{3})(?![\s.]?\d|[a-z])/g,
  read: ([number]) => digitsOf(number ?? ''),
}

/** Fourteen digits, or the nine of the company. */
const SIRET: Kind = {
  pattern: /(?<![a-z0-9])(?<!\d[\s.])\d{3}[\s.]?\d{3}[\s.]?\d{3}(?:[\s.]?\d{5})?(?![a-z0-9])/g,
  read: ([number]) => digitsOf(number ?? ''),
}

const DOTTED_ACRONYM: Kind = {
  pattern: /\.(?<=(?<![a-z0-9.])[a-z]\.)[a-z](?:(?:\.[a-z]){1,7}\.?|\.)(?![a-z0-9])/g,
  wordNotAfter: '',
  read: ([rest = ''], first) => first + rest.replaceAll('.', ''),
}

/** The masculine, in the number that is told: its other forms are those of any word. */
function masculine([ending = '']: RegExpMatchArray, base: string): string {
  const [plural] = /[sx](?=\)?$)/.exec(ending) ?? []
  return plural && !/[sxz]$/.test(base) ? base + plural : base
}

/** `aidant·e·s`, `agent(e)s`, `aidant.e.s`, `aidant-e-s`, `aidant/e/s`. They start at their sign: texts hold more words than signs. */
const INCLUSIVE: Kind[] = [
  {
    pattern: /[·•‧∙⋅・](?<=[a-z]{2}.)[a-z]{1,6}(?:[·•‧∙⋅・][a-z]{1,2})?(?![a-z0-9])/g,
    wordNotAfter: '',
    read: masculine,
  },
  {
    pattern:
      /\((?<=[a-z]{2}\()(?:n?es?|les?|tes?|ses?|re|fe|ves?|t?rices?|euses?|eres?|ives?|lles?|ales?|s|x)\)(?:\(?[sx]\)?)?(?![a-z0-9])/g,
    wordNotAfter: '',
    read: masculine,
  },
  {
    pattern:
      /\.(?<=[a-z]{3}\.)(?:es?|eres?|t?rices?|euses?|ives?|(?:le|ne|te|se)(?=\.s))(?:\.s)?(?![a-z0-9@]|\.[a-z])/g,
    wordNotAfter: '@./-',
    read: masculine,
  },
  {
    pattern: /[-/](?<=[a-z]{3}.)(?:es?|t?rices?|euses?|(?:le|ne|te)(?=[-/]s))(?:[-/]s)?(?![a-z0-9'/-])/g,
    wordNotAfter: "'/-",
    read: masculine,
  },
]

/** `St-Michel`, `ste Geneviève`; alone, they may be the beginning of another word. */
const SAINT: Kind = {
  pattern: /(?<![a-z0-9])st(e?s?)(?=\.?[\s-]{1,2}[a-z]{2})/g,
  read: ([, ending = '']) => `saint${ending}`,
}

const KINDS: readonly Kind[] = [
  ARTICLE,
  PHONE,
  PACIFIC_PHONE,
  SIRET,
  SHORT_PHONE,
  DOTTED_ACRONYM,
  ...INCLUSIVE,
  SAINT,
]

const isLetter = (code: number) => code >= 97 && code <= 122

function wordStart(folded: string, end: number): number {
  let start = end
  while (start > 0 && isLetter(folded.charCodeAt(start - 1))) start -= 1
  return start
}

function formsOf({ pattern, wordNotAfter, read }: Kind, folded: string): WrittenForm[] {
  const forms: WrittenForm[] = []
  for (const match of folded.matchAll(pattern)) {
    const start = wordNotAfter === undefined ? match.index : wordStart(folded, match.index)
    const sign = folded[start - 1]
    if (sign !== undefined && wordNotAfter?.includes(sign)) continue
    const text = read(match, folded.slice(start, match.index))
    forms.push({ text, start, end: match.index + match[0].length })
  }
  return forms
}

/** The stretches of a folded text that are not cut at their signs, in order; of two that overlap, the first, then the longest. */
export function writtenForms(folded: string): WrittenForm[] {
  const found = KINDS.flatMap((kind) => formsOf(kind, folded))
  if (found.length < 2) return found
  let end = 0
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((form) => {
      if (form.start < end) return false
      end = form.end
      return true
    })
}

const ARTICLE_WORD = /^[lrd]\d{2,4}(?:x|$)/

/** Tells the word that an article of law is read as. */
export const isArticle = (word: string): boolean => ARTICLE_WORD.test(word)

/** Tells the word that a whole article is read as: `L. 262-2` is not the beginning of `L. 262-29`. */
export const isWholeArticle = (word: string): boolean => isArticle(word) && word.includes('x')
