import { env } from '@/env'
import { processLog } from '../log/processLog'
import type { SearchEngine } from './SearchEngine'

/** Shared by the bundles of one process: Next compiles routes and instrumentation apart. */
const HELD = Symbol.for('repere.searchEngine')
// A symbol of ours on the global object, which its type cannot know.
const shared = globalThis as { [HELD]?: Promise<SearchEngine> | undefined }

/** The engine in use: Meilisearch where `MEILI_URL` is given, the embedded one otherwise. Opened once a process. */
export function searchEngine(): Promise<SearchEngine> {
  shared[HELD] ??= open().catch((error: unknown) => {
    shared[HELD] = undefined
    throw error
  })
  return shared[HELD]
}

async function open(): Promise<SearchEngine> {
  if (env.MEILI_URL) {
    const { openMeilisearchEngine } = await import('./meilisearch/openMeilisearchEngine')
    return openMeilisearchEngine({
      url: env.MEILI_URL,
      key: env.MEILI_KEY ?? '',
      prefix: env.MEILI_PREFIX,
      logger: processLog,
    })
  }
  const { openEmbeddedEngine } = await import('./embedded/openEmbeddedEngine')
  return openEmbeddedEngine({ path: env.SEARCH_DB })
}
