import { ARTICLE_NUMBER, articleNumber, numberOf, plainNumbers } from './articleNumber'

/** Articles that a reference names: one, those from one to another, or one and those that follow it. */
export type ArticleSpan = { from: string; to: string | null; andAfter: boolean }

/** The articles that a text names, in its order: « L. 222-2 à L. 222-4 et R. 132-11 », « 425 à 494-12 », « L. 214-8 et suivants ». */
export function articleSpans(text: string): ArticleSpan[] {
  const one = articleNumber(text)
  if (one) return [{ from: one, to: null, andAfter: false }]
  const plain = plainNumbers(text)
  const spans: ArticleSpan[] = []
  let end = 0
  let book = ''
  for (const match of plain.matchAll(ARTICLE_NUMBER)) {
    const between = plain.slice(end, match.index)
    // « et annexe 2-5 » is no article of the book before it.
    if (/annexes? $/i.test(between)) {
      spans.push({ from: `ANNEXE ${numberOf(match, '')}`, to: null, andAfter: false })
      end = match.index + match[0].length
      continue
    }
    const number = numberOf(match, spans.length > 0 ? book : '')
    book = match[1] ?? book
    end = match.index + match[0].length
    const last = spans.at(-1)
    if (last && last.to === null && /^ ?(?:à|a|au|jusqu['’]à)(?: l['’]article)? ?$/i.test(between))
      last.to = number
    else spans.push({ from: number, to: null, andAfter: false })
  }
  const last = spans.at(-1)
  if (last && /^ (?:et )?(?:suivants?|s\.|ss\.?)/i.test(plain.slice(end))) last.andAfter = true
  return spans
}

/** Tells whether an article, by its number in one form, is among those of a span. */
export function holdsArticle({ from, to, andAfter }: ArticleSpan, number: string): boolean {
  if (number === from) return true
  const [start, at] = [partsOf(from), partsOf(number)]
  if (start.book !== at.book) return false
  if (to !== null) return compare(start, at) <= 0 && compare(at, partsOf(to)) <= 0
  return andAfter && compare(start, at) <= 0 && isBeside(start, at)
}

type Parts = { book: string; ranks: readonly string[] }

/** Codes keep « R* » among the articles of « R ». */
function partsOf(number: string): Parts {
  const [, book = '', rest = number] = /^([A-Z]*)\*{0,2}(.*)$/s.exec(number) ?? []
  return { book, ranks: rest.split(/[- ]/) }
}

function compare(one: Parts, other: Parts): number {
  for (let at = 0; at < Math.max(one.ranks.length, other.ranks.length); at += 1) {
    const order = compareRanks(one.ranks[at] ?? '', other.ranks[at] ?? '')
    if (order !== 0) return order
  }
  return 0
}

const LATIN = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'nonies', 'decies']

/** Nothing first, then « bis »…, letters, and numbers. */
function compareRanks(one: string, other: string): number {
  const [a, b] = [weight(one), weight(other)]
  return a[0] - b[0] || a[1] - b[1] || one.localeCompare(other, 'fr')
}

function weight(rank: string): [number, number] {
  if (rank === '') return [0, 0]
  const latin = LATIN.indexOf(rank)
  if (latin >= 0) return [1, latin]
  return /^\d+$/.test(rank) ? [3, Number(rank)] : [2, 0]
}

/** « L. 214-8 et suivants » stays in the chapter: those that begin with the same numbers but the last. */
function isBeside(start: Parts, at: Parts): boolean {
  const shared = start.ranks.slice(0, -1)
  return shared.length > 0 && shared.every((rank, index) => rank === at.ranks[index])
}
