import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

const SHOWN = 10

/** The words most often searched without result. */
export async function missedSearchesShort(payload: Payload): Promise<{ words: string; count: number }[]> {
  const { docs } = await payload.find({
    collection: SLUGS.missedSearches,
    depth: 0,
    limit: SHOWN,
    pagination: false,
    sort: '-count',
    select: { words: true, count: true },
    overrideAccess: true,
  })
  return docs.map(({ words, count }) => ({ words, count }))
}
