import type { Payload, PayloadRequest } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** The number of the national feed that readers read now; 0 where none was ever imported. */
export async function currentNationalFeed(payload: Payload, req?: PayloadRequest): Promise<number> {
  const { docs } = await payload.find({
    collection: SLUGS.nationalFeeds,
    where: { state: { equals: 'current' } },
    sort: '-number',
    depth: 0,
    limit: 1,
    pagination: false,
    select: { number: true },
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return docs[0]?.number ?? 0
}
