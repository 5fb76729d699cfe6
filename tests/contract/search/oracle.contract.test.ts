import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fold } from '@/domain/text/foldText'
import type { SearchEngine } from '@/infra/search/SearchEngine'
import { SEARCH_SORTS, type SearchQuery } from '@/infra/search/SearchQuery'
import { aSearchQuery } from '../../factories/aSearchQuery'
import { ENGINES, type OpenedEngine } from './engines'
import { expectedAnswer } from './oracle'
import {
  KINDS,
  LEVELS,
  ORGANISATIONS,
  PUBLICS,
  randomDocument,
  TERRITORIES,
  THEMES,
  WORDS,
} from './randomDocument'
import { oneOf, seeded, someOf } from './seeded'

const DOCUMENTS = Array.from({ length: 300 }, (_, n) => randomDocument(n + 1))
const BATCHES = Array.from({ length: 20 }, (_, batch) => batch)
const REQUESTS_PER_BATCH = 100

type Point = { lat: number; lng: number }

const POINTS: readonly [Point, ...Point[]] = [
  { lat: 48.65, lng: 2.42 },
  { lat: -14, lng: -179.9 },
  { lat: 90, lng: 0 },
  { lat: -21, lng: 55.5 },
]

function filtersOf(random: () => number): SearchQuery['filters'] {
  return {
    type: random() < 0.1 ? ['scheme'] : [],
    kind: someOf(random, KINDS, 0.15),
    theme: someOf(random, THEMES, 0.1),
    publics: someOf(random, PUBLICS, 0.1),
    level: someOf(random, LEVELS, 0.1),
    territory: someOf(random, [...TERRITORIES, 'inconnu'], 0.05),
    freshness: someOf(random, ['verified', 'overdue'], 0.1),
    organisation: someOf(random, ORGANISATIONS, 0.1),
  }
}

function randomQuery(seed: number): SearchQuery {
  const random = seeded(seed)
  return aSearchQuery({
    text: random() < 0.4 ? oneOf(random, WORDS) : '',
    filters: filtersOf(random),
    age: random() < 0.3 ? Math.floor(random() * 90) : null,
    within: random() < 0.3 ? someOf(random, TERRITORIES, 0.4) : null,
    near:
      random() < 0.3
        ? { ...oneOf(random, POINTS), radiusKm: oneOf(random, [null, 5, 15, 60, 900, 12_000]) }
        : null,
    includeEnded: random() < 0.3,
    sort: oneOf(random, SEARCH_SORTS),
    pageSize: 100,
  })
}

/** These words differ by more than any typing error, and each is whole: only sheets that hold it match. */
const holding = (text: string) =>
  DOCUMENTS.filter(
    ({ title, body }) => fold(`${title} ${body}`).split(' ').includes(fold(text)) || text === '',
  )

async function everyHit(engine: SearchEngine, query: SearchQuery): Promise<string[]> {
  const pages = [1, 2, 3].map((page) => engine.search({ ...query, page }))
  return (await Promise.all(pages)).flatMap(({ hits }) => hits.map(({ id }) => id))
}

describe.each(ENGINES)('Filters, counts and ranges on $name', ({ open }) => {
  let opened: OpenedEngine

  beforeAll(async () => {
    opened = await open()
    await opened.engine.rebuild({ public: [], partners: [], agents: DOCUMENTS })
  })

  afterAll(() => opened.dispose())

  it.each(BATCHES)('equal a brute-force count on a hundred random requests, batch %i', async (batch) => {
    for (let n = 0; n < REQUESTS_PER_BATCH; n += 1) {
      const query = randomQuery(batch * REQUESTS_PER_BATCH + n)
      const { total, facets } = await opened.engine.search(query)
      const ids = await everyHit(opened.engine, query)
      expect({ query, total, ids: ids.sort(), facets }).toStrictEqual({
        query,
        ...expectedAnswer(holding(query.text), query),
      })
    }
  })
})
