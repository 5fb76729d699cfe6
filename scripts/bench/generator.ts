import { FRESHNESS_STATES, freshnessRank } from '@/domain/sheet/freshness'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import { COMMON_WORDS, STOP_WORDS, SYLLABLES } from './generatorWords'

export type Random = () => number

const WORDS_PER_DOCUMENT = 420
const VOCABULARY = 120_000
const ACRONYM_LETTERS = 'ABCDEFGHILMNOPRSTUV'
const DAY_MS = 86_400_000
const EPOCH = Date.UTC(2025, 0, 1)

/** Numbers from 0 to 1, the same for the same seed. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    let t = state ^ (state >>> 16)
    t = Math.imul(t, 0x45d9f3b)
    return ((t ^ (t >>> 16)) >>> 0) / 4294967296
  }
}

export function pick<T>(random: Random, list: readonly T[]): T {
  const value = list[Math.floor(random() * list.length)]
  if (value === undefined) throw new Error('Nothing to pick from')
  return value
}

function times<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => make(n))
}

function rareWord(rank: number): string {
  const random = seededRandom(rank * 2654435761)
  return times(2 + Math.floor(random() * 3), () => pick(random, SYLLABLES)).join('')
}

const RARE_WORDS: string[] = times(VOCABULARY, rareWord)

/** Two words in five are stop words; of the others, half are the common ones and ranks follow Zipf's law. */
function word(random: Random): string {
  if (random() < 0.4) return pick(random, STOP_WORDS)
  if (random() < 0.55) return COMMON_WORDS[Math.floor(COMMON_WORDS.length * random() ** 2)] ?? 'aide'
  return RARE_WORDS[Math.floor(VOCABULARY ** random()) - 1] ?? 'aide'
}

const sentence = (random: Random, words: number) => times(words, () => word(random)).join(' ')

const list = (random: Random, prefix: string, of: number, most: number) => [
  ...new Set(times(1 + Math.floor(random() * most), () => `${prefix}${Math.floor(of * random() ** 2)}`)),
]

const title = (random: Random) =>
  `${pick(random, COMMON_WORDS)} ${sentence(random, 2 + Math.floor(random() * 5))} ${pick(random, COMMON_WORDS)}`

/** What the directory adds, drawn apart so that the rest of a document stays what it was: nearly half keep office hours. */
function directoryFacts(n: number) {
  const random = seededRandom(n + 7_000_003)
  const opens = 32 + Math.floor(random() * 8)
  const closes = opens + 8 + Math.floor(random() * 30)
  const day = (at: number) => times(closes - opens, (slot) => at * 96 + opens + slot)
  return {
    networks: random() < 0.3 ? list(random, 'network-', 100, 2) : [],
    fees: pick(random, ['gratuit', 'payant', null]),
    modes: pick(random, [['a-distance'], ['en-presentiel'], ['a-distance', 'en-presentiel'], []]),
    chapters: [],
    openSlots: random() < 0.45 ? times(5, day).flat() : [],
  }
}

/** A document of about 420 French-like words, with facets, ages and a place; the same for the same number. */
export function generateDocument(n: number): SearchDocument {
  const random = seededRandom(n + 1)
  const number = `D${String(n).padStart(6, '0')}`
  const freshness = pick(random, FRESHNESS_STATES)
  const acronym = times(3 + Math.floor(random() * 2), () => pick(random, [...ACRONYM_LETTERS])).join('')
  const ageMin = random() < 0.5 ? null : Math.floor(random() * 60)
  return {
    id: `id-${String((n * 7919) % 1_000_003).padStart(7, '0')}`,
    version: 1,
    revision: '1',
    type: random() < 0.3 ? 'scheme' : 'organisation',
    number,
    url: `/dispositifs/${number}`,
    title: title(random),
    acronyms: random() < 0.3 ? [acronym] : [],
    keywords: times(3, () => pick(random, COMMON_WORDS)),
    organisationNames: [title(random)],
    summary: sentence(random, 25),
    body: sentence(random, WORDS_PER_DOCUMENT - 45),
    sections: [],
    kind: `kind-${Math.floor(random() * 9)}`,
    themes: list(random, 'theme-', 30, 3),
    publics: list(random, 'public-', 20, 4),
    level: pick(random, ['nationale', 'departementale', 'communale']),
    territory: list(random, '91', 200, 3),
    organisations: list(random, 'P', 500, 2),
    ...directoryFacts(n),
    organisationNumber: null,
    ageMin,
    ageMax: ageMin === null ? null : ageMin + 20,
    locations: random() < 0.4 ? [{ lat: 48.3 + random() * 0.5, lng: 2 + random() * 0.6 }] : [],
    modifiedAt: new Date(EPOCH - Math.floor(random() * 900) * DAY_MS).toISOString(),
    verifiedAt: new Date(EPOCH - Math.floor(random() * 300) * DAY_MS).toISOString(),
    reviewDueAt: new Date(EPOCH + Math.floor(random() * 300) * DAY_MS).toISOString(),
    freshness,
    freshnessRank: freshnessRank(freshness),
    ended: random() < 0.03,
  }
}

export function* generateDocuments(count: number): Generator<SearchDocument> {
  for (let n = 0; n < count; n += 1) yield generateDocument(n)
}
