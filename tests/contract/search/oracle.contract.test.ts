import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fold } from '@/domain/text/foldText'
import type { SearchEngine } from '@/infra/search/SearchEngine'
import { SEARCH_SORTS, type SearchQuery } from '@/infra/search/SearchQuery'
import { aSearchQuery } from '../../factories/aSearchQuery'
import { ENGINES, type OpenedEngine } from './engines'
import { expectedAnswer, expectedPoints, pointKey } from './oracle'
import {
  CHAPTERS,
  KINDS,
  LEVELS,
  MODES,
  NETWORKS,
  ORGANISATIONS,
  PUBLICS,
  randomDocument,
  SLOTS,
  TERRITORIES,
  THEMES,
  WORDS,
} from './randomDocument'
import { oneOf, seeded, someOf } from './seeded'

const DOCUMENTS = Array.from({ length: 300 }, (_, n) => randomDocument(n + 1))
const BATCHES = Array.from({ length: 20 }, (_, batch) => batch)
const REQUESTS_PER_BATCH = 100

type Point = { lat: number; lng: number }
type Box = NonNullable<SearchQuery['bounds']>

const POINTS: readonly [Point, ...Point[]] = [
  { lat: 48.65, lng: 2.42 },
  { lat: -14, lng: -179.9 },
  { lat: 90, lng: 0 },
  { lat: -21, lng: 55.5 },
]

const BOXES: readonly [Box, ...Box[]] = [
  // Its north-east corner is a place.
  { south: 48.6, west: 2.1, north: 48.7, east: 2.4 },
  { south: 48, west: 2, north: 49, east: 3 },
  { south: -30, west: 40, north: 0, east: 180 },
  { south: -90, west: -180, north: 90, east: 180 },
  { south: 0, west: 0, north: 0, east: 0 },
]

function filtersOf(random: () => number): SearchQuery['filters'] {
  return {
    type: someOf(random, ['scheme', 'service'], 0.1),
    kind: someOf(random, KINDS, 0.15),
    theme: someOf(random, THEMES, 0.1),
    publics: someOf(random, PUBLICS, 0.1),
    level: someOf(random, LEVELS, 0.1),
    territory: someOf(random, [...TERRITORIES, 'inconnu'], 0.05),
    freshness: someOf(random, ['verified', 'overdue'], 0.1),
    organisation: someOf(random, ORGANISATIONS, 0.1),
    network: someOf(random, NETWORKS, 0.1),
    fees: someOf(random, ['gratuit', 'payant'], 0.05),
    mode: someOf(random, MODES, 0.1),
    chapter: someOf(random, CHAPTERS, 0.1),
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
    bounds: random() < 0.25 ? oneOf(random, BOXES) : null,
    openAt: random() < 0.25 ? someOf(random, SLOTS, 0.3) : null,
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

/** The order in which points come: by distance where there is a point to measure from. */
const asOnMap = (query: SearchQuery): SearchQuery => (query.near ? { ...query, sort: 'distance' } : query)

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
      expect((await opened.engine.list(query, 1000)).map(({ id }) => id)).toStrictEqual(ids)
      expect({ query, total, ids: ids.sort(), facets }).toStrictEqual({
        query,
        ...expectedAnswer(holding(query.text), query),
      })
    }
  })

  it.each(BATCHES)('show the points of what is found, in its order, batch %i', async (batch) => {
    for (let n = 0; n < REQUESTS_PER_BATCH / 4; n += 1) {
      const query = randomQuery(50_000 + batch * REQUESTS_PER_BATCH + n)
      const { total, points } = await opened.engine.points(query, 2000)
      const found = await everyHit(opened.engine, asOnMap(query))
      const shown = new Set(points.map(({ id }) => id))
      expect({ query, total, points: points.map(pointKey).sort(), order: [...shown] }).toStrictEqual({
        query,
        total: found.length,
        points: expectedPoints(holding(query.text), query),
        order: found.filter((id) => shown.has(id)),
      })
      const { points: few } = await opened.engine.points(query, 7)
      expect(few).toStrictEqual(points.slice(0, 7))
    }
  })
})
