import type { SearchQuery } from '@/infra/search/SearchQuery'
import { generateDocument, pick, type Random, seededRandom } from './generator'

/** One letter lost, doubled, replaced or swapped with its neighbour; never the first. */
function misspell(random: Random, word: string): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const before = word.slice(0, at)
  const after = word.slice(at + 1)
  const letter = word[at] ?? ''
  return pick(random, [
    before + after,
    before + letter + letter + after,
    `${before}e${after}`,
    before + (word[at + 1] ?? '') + letter + word.slice(at + 2),
  ])
}

/** One to four words of one document; two in five queries hold a misspelt word, one in three ends on a beginning of word. */
function textOf(random: Random, documents: number): string {
  const document = generateDocument(Math.floor(random() * documents))
  const source = `${document.title} ${document.summary} ${document.body}`
    .split(' ')
    .filter((word) => word.length > 3)
  const words = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random, source))
  if (random() < 0.4) {
    const at = Math.floor(random() * words.length)
    words[at] = misspell(random, words[at] ?? 'aide')
  }
  const last = words.at(-1) ?? 'aide'
  if (random() < 0.33 && last.length > 5) words[words.length - 1] = last.slice(0, 4)
  return words.join(' ')
}

/** Queries as people type them, with three filters. */
export function generateQueries(count: number, documents: number): SearchQuery[] {
  const random = seededRandom(20_250_101)
  return Array.from({ length: count }, () => ({
    readerClass: 'agents',
    text: textOf(random, documents),
    filters: {
      theme: [`theme-${Math.floor(random() * 5)}`, `theme-${Math.floor(random() * 30)}`],
      level: ['nationale', 'departementale'],
      freshness: ['verified', 'dueSoon'],
    },
    age: null,
    within: null,
    near: null,
    bounds: null,
    openAt: null,
    includeEnded: false,
    sort: 'relevance',
    page: 1,
    pageSize: 20,
    pinned: [],
  }))
}
