import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** What is remembered of the feed that readers read: instants in ISO 8601, `newestOn` the latest day of a change at the source. */
export type NationalFeed = {
  number: number
  files: number
  changedAt: string | null
  seenAt: string | null
  newestOn: string | null
}

/** The feed that readers read; `null` where none was ever imported. */
export async function findNationalFeed(payload: Payload): Promise<NationalFeed | null> {
  const { docs } = await payload.find({
    collection: SLUGS.nationalFeeds,
    where: { state: { equals: 'current' } },
    sort: '-number',
    depth: 0,
    limit: 1,
    pagination: false,
    select: { number: true, files: true, changedAt: true, seenAt: true, newestOn: true },
    overrideAccess: true,
  })
  const [feed] = docs
  if (!feed) return null
  const { number, files, changedAt, seenAt, newestOn } = feed
  return {
    number,
    files: files ?? 0,
    changedAt: changedAt ?? null,
    seenAt: seenAt ?? null,
    newestOn: newestOn ?? null,
  }
}
