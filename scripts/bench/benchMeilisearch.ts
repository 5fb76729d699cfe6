import { Meilisearch } from 'meilisearch'
import { openMeilisearchEngine } from '@/infra/search/meilisearch/openMeilisearchEngine'
import { FACET_FIELDS } from '@/infra/search/meilisearch/query/facetFields'
import { removeIndexes } from '@/infra/search/meilisearch/write/removeIndexes'
import type { SearchEngine } from '@/infra/search/SearchEngine'
import type { SearchQuery } from '@/infra/search/SearchQuery'
import { generateDocument, generateDocuments } from './generator'
import { PLAIN_QUERY } from './plainQuery'
import { percentile, rounded, timed, timeEach } from './timing'

/** Milliseconds. `overRaw`: a search of the portal over one plain request of the same words; `filtersOverText`: with three filters over none. */
export type MeilisearchFigures = {
  engine: 'meilisearch'
  documents: number
  buildMs: number
  rawP50: number
  rawP95: number
  textP50: number
  textP95: number
  filteredP50: number
  filteredP95: number
  overRaw: number
  filtersOverText: number
  updateVisibleP95: number
  lastOfTwentyMs: number
}

const UPDATES = 20

type Ask = { url: string; size: number; queries: SearchQuery[] }

const agentsOnly = (n: number, version: number) => ({
  public: [],
  partners: [],
  agents: [{ ...generateDocument(n), version }],
})

/** One request of the same words, page and counts, as who knows the engine would send it. */
async function rawTimes(
  client: Meilisearch,
  uid: string,
  queries: readonly SearchQuery[],
): Promise<number[]> {
  const index = client.index(uid)
  return timeEach(queries, ({ text, page, pageSize }) =>
    index.search(text, {
      page,
      hitsPerPage: pageSize,
      matchingStrategy: 'all',
      filter: 'ended = false',
      facets: Object.values(FACET_FIELDS),
      attributesToRetrieve: ['id', 'sheet'],
    }),
  )
}

/** From the start of a write until it is searchable: one after the other (p95), then the last of twenty at once. */
async function writeTimes(engine: SearchEngine): Promise<{ alone: number; last: number }> {
  const alone = await timeEach(
    Array.from({ length: UPDATES }, (_, n) => n),
    (n) => engine.index(agentsOnly(n, 2)),
  )
  const last = await timed(() =>
    Promise.all(Array.from({ length: UPDATES }, (_, n) => engine.index(agentsOnly(n, 3)))),
  )
  return { alone: percentile(alone, 0.95), last }
}

/** Measures the adapter on the engine at an address, in indexes of its own, which are removed at the end. */
export async function benchMeilisearch({ url, size, queries }: Ask): Promise<MeilisearchFigures> {
  const connection = { url, key: process.env.MEILI_KEY ?? '', prefix: `bench_${process.pid}_${size}` }
  const engine = openMeilisearchEngine(connection)
  try {
    const buildMs = await timed(() =>
      engine.rebuild({ public: [], partners: [], agents: generateDocuments(size) }),
    )
    const texts = queries.map((query) => ({ ...query, filters: {} }))
    await engine.search(PLAIN_QUERY)
    const client = new Meilisearch({ host: url, apiKey: connection.key })
    const raw = await rawTimes(client, `${connection.prefix}_agents`, texts)
    const text = await timeEach(texts, (query) => engine.search(query))
    const filtered = await timeEach(queries, (query) => engine.search(query))
    const { alone, last } = await writeTimes(engine)
    const p50 = (times: number[]) => percentile(times, 0.5)
    return {
      engine: 'meilisearch',
      documents: size,
      buildMs: rounded(buildMs),
      rawP50: rounded(p50(raw)),
      rawP95: rounded(percentile(raw, 0.95)),
      textP50: rounded(p50(text)),
      textP95: rounded(percentile(text, 0.95)),
      filteredP50: rounded(p50(filtered)),
      filteredP95: rounded(percentile(filtered, 0.95)),
      overRaw: rounded(p50(text) / p50(raw)),
      filtersOverText: rounded(p50(filtered) / p50(text)),
      updateVisibleP95: rounded(alone),
      lastOfTwentyMs: rounded(last),
    }
  } finally {
    await engine.close()
    await removeIndexes(connection)
  }
}
