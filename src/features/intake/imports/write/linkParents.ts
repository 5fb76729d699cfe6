import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { SourceOrigin } from '@/domain/sources/SourceRecord'
import { breathe } from '@/infra/breathe'
import { findStoredRecords, recordKey } from './findStoredRecords'

/** An organisation and the one that it is part of, as their source names both. */
export type ParentLink = Pick<SourceOrigin, 'source' | 'key'> & { parentKey: string }

const BATCH = 200

/**
 * Ties the organisations that imports made to those that they are part of, once all of them are there. One that somebody has saved since, or
 * that has a parent, is left as it is.
 */
export async function linkParents(payload: Payload, links: readonly ParentLink[]): Promise<void> {
  for (let at = 0; at < links.length; at += BATCH) await linkSome(payload, links.slice(at, at + BATCH))
}

async function linkSome(payload: Payload, links: readonly ParentLink[]): Promise<void> {
  const keys = links.flatMap(({ source, key, parentKey }) => [
    { source, key },
    { source, key: parentKey },
  ])
  const stored = await findStoredRecords(payload, SLUGS.organisations, keys)
  const sheetOf = (key: Pick<SourceOrigin, 'source' | 'key'>) => stored.get(recordKey(key))?.sheetId
  const parents = new Map(
    links.flatMap(({ source, key, parentKey }) => {
      const [child, parent] = [sheetOf({ source, key }), sheetOf({ source, key: parentKey })]
      return child && parent && child !== parent ? [[child, parent] as const] : []
    }),
  )
  for (const id of await untouched(payload, [...parents.keys()])) {
    await breathe()
    await payload.update({
      collection: SLUGS.organisations,
      id,
      data: { parent: parents.get(id) ?? null, _status: 'published' },
      depth: 0,
      overrideAccess: true,
      context: { deferIndexing: true, keepDates: true },
    })
  }
}

/** Those of these sheets that have no parent and were never saved since they were made. */
async function untouched(payload: Payload, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { and: [{ id: { in: [...ids] } }, { parent: { exists: false } }] },
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { createdAt: true, updatedAt: true, _status: true },
    overrideAccess: true,
  })
  return docs.flatMap(({ id, createdAt, updatedAt, _status }) =>
    createdAt === updatedAt && _status === 'published' ? [id] : [],
  )
}
