import type { Payload } from 'payload'
import { siteIsOpenTo } from '@/access/siteIsOpenTo'
import { SearchUnavailable } from '@/errors'
import { searchEngine } from '@/infra/search/select'

/** Has the engine read what it keeps in memory before the first readers ask for it; one that does not answer is left. */
export async function warmSearch(payload: Payload): Promise<void> {
  try {
    const engine = await searchEngine()
    // Nothing typed: nothing is looked for, once the index is there.
    for (const readerClass of ['public', 'agents'] as const)
      if (await siteIsOpenTo(payload, readerClass)) await engine.suggest(readerClass, '', 1)
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
  }
}
