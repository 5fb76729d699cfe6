import type { Payload, Where } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { FEED_LAG_MS } from '../FEED_LAG_MS'

/** One change of the feed of a class; `changedAt` is ISO 8601. */
export type FeedLine = { publicId: string; number: string; changedAt: string; listed: boolean }

type Args = {
  payload: Payload
  collection: SheetKind
  readerClass: ReaderClass
  limit: number
  /** Changes of this instant and later. */
  since: string | null
  /** Changes after this one. */
  after: { changedAt: string; publicId: string } | null
  /** Withdrawn sheets too. */
  withdrawn: boolean
}

/**
 * The next changes of the feed of a class, in their order. Keyset: a sheet that changes while someone pages moves to the end, none is
 * skipped. The last two seconds are left for the next call.
 */
export async function feedPage(args: Args): Promise<{ lines: FeedLine[]; hasMore: boolean }> {
  const { payload, readerClass, limit } = args
  const { docs } = await payload.find({
    collection: SLUGS.sheetFeed,
    where: whereOf(args),
    depth: 0,
    limit: limit + 1,
    pagination: false,
    sort: [`${readerClass}.changedAt`, 'publicId'],
    select: { publicId: true, number: true, [readerClass]: true },
    overrideAccess: true,
  })
  const lines = docs.slice(0, limit).map((row) => ({
    publicId: row.publicId,
    number: row.number,
    changedAt: row[readerClass]?.changedAt ?? '',
    listed: row[readerClass]?.listed === true,
  }))
  return { lines, hasMore: docs.length > limit }
}

function whereOf({ collection, readerClass, since, after, withdrawn }: Args): Where {
  const changedAt = `${readerClass}.changedAt`
  const settled = new Date(Date.now() - FEED_LAG_MS).toISOString()
  const clauses: Where[] = [{ sheet: { equals: collection } }, { [changedAt]: { less_than_equal: settled } }]
  if (since) clauses.push({ [changedAt]: { greater_than_equal: since } })
  if (!withdrawn) clauses.push({ [`${readerClass}.listed`]: { equals: true } })
  if (after)
    clauses.push(
      // Both bounds: the index serves the first, the second splits the changes of one millisecond.
      { [changedAt]: { greater_than_equal: after.changedAt } },
      {
        or: [
          { [changedAt]: { greater_than: after.changedAt } },
          { publicId: { greater_than: after.publicId } },
        ],
      },
    )
  return { and: clauses }
}
