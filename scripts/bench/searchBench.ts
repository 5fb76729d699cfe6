import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openEmbeddedEngine } from '@/infra/search/embedded/openEmbeddedEngine'
import type { SearchEngine } from '@/infra/search/SearchEngine'
import type { SearchQuery } from '@/infra/search/SearchQuery'
import { benchMeilisearch, type MeilisearchFigures } from './benchMeilisearch'
import { generateDocument, generateDocuments } from './generator'
import { generateQueries } from './generatorQueries'
import { PLAIN_QUERY } from './plainQuery'
import { buildMiniSearch } from './searchMiniSearch'
import { percentile, rounded, timed, timeEach } from './timing'

/** Milliseconds, megabytes. */
export type SearchFigures = {
  engine: 'embedded'
  documents: number
  buildMs: number
  restartMs: number
  engineP50: number
  engineP95: number
  highlightedP50: number
  highlightedP95: number
  miniSearchP95: number | null
  ratio: number | null
  updateVisibleMs: number
  memoryMb: number
}

export type SearchBenchOptions = { sizes: number[]; queries?: number; miniSearch?: boolean }

const UPDATES = 50

/** Megabytes above the base process, in a process of its own: this one holds what it built. */
function memoryMb(path: string, size: number): number {
  const script = fileURLToPath(new URL('./searchMemory.ts', import.meta.url))
  return Number(
    execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, path, String(size)]),
  )
}

/** From the start of a write to an answer, by another opening of the same file, that holds it: p95. */
async function updateVisible(writer: SearchEngine, reader: SearchEngine, size: number): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < UPDATES; n += 1) {
    const document = { ...generateDocument(size - 1 - n), version: 2, title: 'Xylophoniste', ended: false }
    times.push(
      await timed(async () => {
        await writer.index({ public: [], partners: [], agents: [document] })
        const { total } = await reader.search({ ...PLAIN_QUERY, text: 'xylophoniste' })
        if (total !== n + 1) throw new Error(`The update is not visible: ${total} of ${n + 1}`)
      }),
    )
  }
  return percentile(times, 0.95)
}

async function benchEngine(path: string, size: number, queries: SearchQuery[]) {
  const writer = openEmbeddedEngine({ path })
  const buildMs = await timed(() =>
    writer.rebuild({ public: [], partners: [], agents: generateDocuments(size) }),
  )
  const reader = openEmbeddedEngine({ path })
  const restartMs = await timed(() => reader.search(PLAIN_QUERY))
  // One hit is the least a page can hold: what is left is the search itself.
  const engine = await timeEach(queries, (query) => reader.search({ ...query, pageSize: 1 }))
  // Opened anew, so that nothing is remembered from the queries before.
  const presenter = openEmbeddedEngine({ path })
  await presenter.search(PLAIN_QUERY)
  const highlighted = await timeEach(queries, (query) => presenter.search(query))
  await presenter.close()
  const memory = memoryMb(path, size)
  const updateVisibleMs = await updateVisible(writer, reader, size)
  await writer.close()
  await reader.close()
  return { buildMs, restartMs, engine, highlighted, memory, updateVisibleMs }
}

async function benchSize(size: number, count: number, withMiniSearch: boolean): Promise<SearchFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'repere-bench-'))
  const queries = generateQueries(count, size)
  try {
    const embedded = await benchEngine(join(folder, 'search.db'), size, queries)
    const mini = withMiniSearch ? buildMiniSearch(generateDocuments(size)) : null
    const miniTimes = mini ? await timeEach(queries, (query) => mini.search(query)) : null
    const miniSearchP95 = miniTimes ? percentile(miniTimes, 0.95) : null
    const engineP95 = percentile(embedded.engine, 0.95)
    return {
      engine: 'embedded',
      documents: size,
      buildMs: rounded(embedded.buildMs),
      restartMs: rounded(embedded.restartMs),
      engineP50: rounded(percentile(embedded.engine, 0.5)),
      engineP95: rounded(engineP95),
      highlightedP50: rounded(percentile(embedded.highlighted, 0.5)),
      highlightedP95: rounded(percentile(embedded.highlighted, 0.95)),
      miniSearchP95: miniSearchP95 === null ? null : rounded(miniSearchP95),
      ratio: miniSearchP95 === null ? null : rounded(miniSearchP95 / engineP95),
      updateVisibleMs: rounded(embedded.updateVisibleMs),
      memoryMb: rounded(embedded.memory),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Measures the embedded engine on generated documents, against MiniSearch in the same run, and the Meilisearch of MEILI_URL where one
 * is given, against requests of its own; prints a table to stderr.
 */
export async function runSearchBench({
  sizes,
  queries = 300,
  miniSearch = true,
}: SearchBenchOptions): Promise<(SearchFigures | MeilisearchFigures)[]> {
  const figures: (SearchFigures | MeilisearchFigures)[] = []
  const url = process.env.MEILI_URL
  for (const size of sizes) {
    if (url) figures.push(await benchMeilisearch({ url, size, queries: generateQueries(queries, size) }))
    else figures.push(await benchSize(size, queries, miniSearch))
    process.stderr.write(`${JSON.stringify(figures.at(-1), null, 2)}\n`)
  }
  return figures
}
