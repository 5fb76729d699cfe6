import type { CollectionSlug, Payload } from 'payload'

/** A row may be written after one that is stamped later, or by a host whose clock is late: by less than this, in milliseconds. */
const LATE = 5000

/**
 * What tells whether a row of these collections was written, changed or deleted since: how many there are, when the last was saved, and how
 * many were saved about then. Three short reads each, whoever wrote. Two saves of one row within five seconds may look alike: what is kept
 * by it is kept for a few minutes.
 */
export async function revisionOf(payload: Payload, collections: readonly CollectionSlug[]): Promise<string> {
  const told = await Promise.all(collections.map((collection) => ofCollection(payload, collection)))
  return told.join(' ')
}

async function ofCollection(payload: Payload, collection: CollectionSlug): Promise<string> {
  const [{ totalDocs }, { docs }] = await Promise.all([
    payload.db.count({ collection }),
    payload.db.find<{ id: string; updatedAt: string }>({
      collection,
      select: { updatedAt: true },
      sort: '-updatedAt',
      limit: 1,
      pagination: false,
    }),
  ])
  const [last] = docs
  if (!last) return '0'
  const floor = new Date(Date.parse(last.updatedAt) - LATE).toISOString()
  const lately = await payload.db.count({
    collection,
    where: { updatedAt: { greater_than_equal: floor } },
  })
  return `${totalDocs}/${last.updatedAt}/${lately.totalDocs}`
}
