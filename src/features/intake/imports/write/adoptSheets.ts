import type { Payload } from 'payload'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import type { FedKind } from '@/features/intake/facts/sheetKinds'
import type { Creation } from './Creation'
import { saveSheet } from './saveSheet'

type WithId<Record extends SourceRecord> = Creation<Record> & { publicId: string }

/**
 * Finds the sheets that a run killed too early had made for these records, and makes them whole. `given` are the public ids that
 * have a number: without one there is no sheet.
 */
export async function adoptSheets<Record extends SourceRecord>(
  payload: Payload,
  kind: FedKind<Record['values']>,
  creations: readonly WithId<Record>[],
  given: ReadonlySet<string>,
): Promise<{ adopted: { id: string; publicId: string }[]; left: WithId<Record>[] }> {
  if (given.size === 0) return { adopted: [], left: [...creations] }
  const { docs } = await payload.find({
    collection: kind.slug,
    where: { publicId: { in: [...given] } },
    trash: true,
    depth: 0,
    limit: given.size,
    pagination: false,
    select: { publicId: true, createdAt: true, updatedAt: true },
    overrideAccess: true,
  })
  const found = new Map(docs.map((sheet) => [sheet.publicId ?? '', sheet]))
  for (const { publicId, values } of creations) {
    const sheet = found.get(publicId)
    // Saved once more since: it is whole, and may hold what an editor wrote.
    if (!sheet || sheet.updatedAt !== sheet.createdAt) continue
    await saveSheet(payload, {
      collection: kind.slug,
      id: sheet.id,
      status: 'published',
      data: kind.toData(values),
    })
  }
  return {
    adopted: [...found].map(([publicId, { id }]) => ({ id, publicId })),
    left: creations.filter(({ publicId }) => !found.has(publicId)),
  }
}
