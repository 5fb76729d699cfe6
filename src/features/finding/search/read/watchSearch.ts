import type { Payload } from 'payload'
import { countPublished } from '@/features/sheets/index/countPublished'
import { searchEngine } from '@/infra/search/select'
import { askSearchWith } from './searchStands'

/** Has what stands before the pages know whether the search answers, and tells in the log what the engine was given that does not suit. */
export async function watchSearch(payload: Payload): Promise<void> {
  const engine = await searchEngine()
  askSearchWith(async () => {
    const { status, documents } = await engine.health()
    if (status === 'down') return false
    return documents.agents > 0 || (await countPublished(payload, 'agents')) === 0
  })
  const fault = await engine.faults()
  if (fault?.kind === 'unreachable') payload.logger.warn({ msg: 'Search engine out of reach', ...fault })
  else if (fault) payload.logger.error({ msg: 'The search engine does not suit', ...fault })
}
