import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** Tells whether a person keeps this sheet at hand. */
export async function isFavourite(payload: Payload, userId: string, number: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: SLUGS.favourites,
    where: { key: { equals: `${userId}:${number}` } },
    overrideAccess: true,
  })
  return totalDocs > 0
}
