import type { SearchEngine } from '@/infra/search/SearchEngine'

const HELD = Symbol.for('repere.searchEngine')

/**
 * Closes the search engine of this process, if it has one; it is opened again when it is next asked for. Nothing is imported on the
 * way: Vitest answers a worker that ends nothing more.
 */
export async function closeSearch(): Promise<void> {
  // A symbol of ours on the global object, which its type cannot know.
  const shared = globalThis as { [HELD]?: Promise<SearchEngine> | undefined }
  await (await shared[HELD])?.close()
  shared[HELD] = undefined
}
