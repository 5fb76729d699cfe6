import type { Payload } from 'payload'
import type { FedSheet } from '@/domain/sources/SourceRecord'
import { PUBLISHED } from '@/features/sheets/reference/findSheets'
import { saveSheet } from './saveSheet'

/**
 * Writes the version of those of these published sheets that have none: on a base without transactions, a run killed between a sheet
 * and its first version leaves one that editors do not see.
 */
export async function makeWhole(
  payload: Payload,
  collection: FedSheet,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const { docs } = await payload.findVersions({
    collection,
    where: { parent: { in: [...ids] } },
    select: { parent: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  const whole = new Set(docs.map(({ parent }) => String(parent)))
  const half = ids.filter((id) => !whole.has(id))
  if (half.length === 0) return
  const found = await payload.find({
    collection,
    where: { and: [PUBLISHED, { id: { in: half } }] },
    select: {},
    depth: 0,
    limit: half.length,
    pagination: false,
    overrideAccess: true,
  })
  // One at most for each run that was killed.
  for (const { id } of found.docs) await saveSheet(payload, { collection, id, status: 'published', data: {} })
}
