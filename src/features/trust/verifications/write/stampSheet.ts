import type { Payload } from 'payload'
import { reviewCadence } from '@/domain/scheme/reviewCadence'
import { reviewDueAt } from '@/domain/sheet/freshness'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { clock } from '@/infra/clock'
import { queueTask } from '@/infra/jobs/queueTask'

type Stamp = { payload: Payload; sheet: { kind: SheetKind; id: string }; by: string; deferIndexing?: boolean }

/**
 * Dates the verification on a published sheet and says who by. Its version and its index follow. A draft that an editor has not
 * published yet stays a draft, and carries the new dates too. @throws ValidationError when a rule of the sheet is not met.
 */
export async function stampSheet({ payload, sheet, by, deferIndexing = false }: Stamp): Promise<void> {
  const dates = { verifiedAt: clock.now().toISOString(), verifiedByName: by }
  const write = { collection: sheet.kind, id: sheet.id, depth: 0, overrideAccess: true } as const
  if (!(await hasPendingDraft(payload, sheet))) {
    const data = { ...dates, _status: 'published' as const }
    await payload.update({ ...write, data, context: { deferIndexing } })
    return
  }
  await stampPublished(payload, sheet, dates)
  await payload.update({ ...write, data: dates, draft: true, context: { deferIndexing } })
}

async function hasPendingDraft(payload: Payload, { kind, id }: Stamp['sheet']): Promise<boolean> {
  const { docs } = await payload.findVersions({
    collection: kind,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { version: { _status: true } },
    overrideAccess: true,
  })
  return docs[0]?.version._status === 'draft'
}

/** Payload merges what it saves into the last version: saving the published sheet its way would publish the draft. Only the dates are written. */
async function stampPublished(
  payload: Payload,
  { kind, id }: Stamp['sheet'],
  dates: { verifiedAt: string; verifiedByName: string },
): Promise<void> {
  const published = await payload.findByID({
    collection: kind,
    id,
    depth: 0,
    select: { cadence: true, publicId: true },
    overrideAccess: true,
  })
  const cadence = reviewCadence(published.cadence)
  await payload.db.updateOne({
    collection: kind,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    data: {
      ...dates,
      reviewDueAt: cadence ? reviewDueAt(new Date(dates.verifiedAt), cadence).toISOString() : null,
      updatedAt: clock.now().toISOString(),
    },
    options: { atomic: true },
  })
  await queueTask({
    task: 'indexSheet',
    input: { collection: kind, id, publicId: String(published.publicId) },
    payload,
  })
}
