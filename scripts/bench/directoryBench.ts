import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedEngine } from '@/infra/search/embedded/openEmbeddedEngine'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import type { SearchQuery } from '@/infra/search/SearchQuery'
import { generateDocument, pick, seededRandom } from './generator'
import { generateQueries } from './generatorQueries'
import { percentile, rounded, timed, timeEach } from './timing'

/** Milliseconds. `list` is a page of 20 rows with every facet counted, `map` up to 2,000 points. */
export type DirectoryFigures = {
  organisations: number
  buildMs: number
  listP50: number
  listP95: number
  nearListP50: number
  nearListP95: number
  mapP50: number
  mapP95: number
}

export type DirectoryBenchOptions = { organisations: number; queries: number }

const MAP_POINTS = 2000
const RADII = [5, 10, 20, 50]
const QUARTERS_A_WEEK = 672
const SHORT_BODY = 200
/** Mainland France, roughly: degrees. */
const FRANCE = { south: 43, north: 50, west: -1, east: 7 }

/** Measures the list and the map of a directory of generated organisations, spread over the country. */
export async function runDirectoryBench({ organisations, queries }: DirectoryBenchOptions) {
  const folder = mkdtempSync(join(tmpdir(), 'repere-bench-'))
  try {
    const engine = openEmbeddedEngine({ path: join(folder, 'search.db') })
    const buildMs = await timed(() =>
      engine.rebuild({ public: [], partners: [], agents: generateOrganisations(organisations) }),
    )
    const [everywhere, near] = [
      directoryQueries(queries, organisations, false),
      directoryQueries(queries, organisations, true),
    ]
    const list = await timeEach(everywhere, (query) => engine.search(query))
    const nearList = await timeEach(near, (query) => engine.search(query))
    const map = await timeEach(near, (query) => engine.points(query, MAP_POINTS))
    await engine.close()
    const figures: DirectoryFigures = {
      organisations,
      buildMs: rounded(buildMs),
      listP50: rounded(percentile(list, 0.5)),
      listP95: rounded(percentile(list, 0.95)),
      nearListP50: rounded(percentile(nearList, 0.5)),
      nearListP95: rounded(percentile(nearList, 0.95)),
      mapP50: rounded(percentile(map, 0.5)),
      mapP95: rounded(percentile(map, 0.95)),
    }
    return figures
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function* generateOrganisations(count: number): Generator<SearchDocument> {
  for (let n = 0; n < count; n += 1) {
    const random = seededRandom(n + 11)
    const document = generateDocument(n)
    const [lat, lng] = pointIn(random)
    yield {
      ...document,
      type: 'organisation',
      body: document.body.slice(0, SHORT_BODY),
      locations: [{ lat, lng }],
      ended: false,
    }
  }
}

/** Half of the queries are typed, half browse; one in three asks what is open, one in two filters by a facet. */
function directoryQueries(count: number, organisations: number, near: boolean): SearchQuery[] {
  return generateQueries(count, organisations).map((query, n) => {
    const random = seededRandom(n + 101)
    const [lat, lng] = pointIn(random)
    return {
      ...query,
      text: n % 2 === 0 ? '' : query.text,
      filters: n % 2 === 0 ? { kind: [`kind-${n % 9}`] } : { type: ['organisation'] },
      openAt: n % 3 === 0 ? [Math.floor(random() * QUARTERS_A_WEEK)] : null,
      near: near ? { lat, lng, radiusKm: pick(random, RADII) } : null,
      sort: near ? 'distance' : 'relevance',
      page: 1,
      pageSize: 20,
    }
  })
}

function pointIn(random: () => number): [number, number] {
  return [
    FRANCE.south + random() * (FRANCE.north - FRANCE.south),
    FRANCE.west + random() * (FRANCE.east - FRANCE.west),
  ]
}
