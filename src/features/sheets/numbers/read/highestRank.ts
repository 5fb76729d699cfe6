import type { Payload, PayloadRequest } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** The highest rank that sheets of a letter have ever had; 0 before the first. */
export async function highestRank(payload: Payload, letter: string, req?: PayloadRequest): Promise<number> {
  const { docs } = await payload.find({
    collection: SLUGS.sheetNumbers,
    where: { letter: { equals: letter } },
    sort: '-rank',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { rank: true },
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return docs[0]?.rank ?? 0
}
