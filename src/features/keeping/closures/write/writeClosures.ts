import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Closure } from '@/domain/hours/OpeningHours'
import type { Fault } from '@/domain/sheet/Fault'
import type { KeptKind } from '@/domain/sheet/sheetKinds'
import { closuresOf } from '@/features/sheets/hours/present/weekOf'
import { clock } from '@/infra/clock'
import { isValidationError } from '@/infra/database/isValidationError'
import { queueTask } from '@/infra/jobs/queueTask'
import type { Organisation } from '@/payload-types'

type Change = (closures: Closure[]) => { fault: Fault } | { fault: null; closures: Closure[] }
type Target = { payload: Payload; collection: KeptKind; id: string }
type Args = Target & { change: Change }
type Stored = Pick<Organisation, 'id' | 'publicId' | 'closures' | '_status' | 'updatedAt'>

/**
 * Changes the closures of a kept sheet as readers see it and, where an editor's draft waits over it, in the draft too: what else the
 * draft says stays unpublished. The index follows.
 */
export async function writeClosures({ change, ...target }: Args): Promise<Fault | null> {
  const latest = await read(target, true)
  const shown = latest._status === 'draft' ? await read(target, false) : latest
  const changed = change(closuresOf(shown))
  if (changed.fault) return changed.fault
  const closures = changed.closures.map(toStored)
  if (latest._status === 'published') {
    await publish(target, latest, closures)
    return null
  }
  await saveDraft(target, latest, change)
  if (shown._status === 'published') await writeBeside(target, shown, closures)
  return null
}

function read({ payload, collection, id }: Target, draft: boolean): Promise<Stored> {
  return payload.findByID({
    collection,
    id,
    draft,
    depth: 0,
    select: { publicId: true, closures: true, _status: true, updatedAt: true },
    overrideAccess: true,
  })
}

type Row = NonNullable<Organisation['closures']>[number]

/** Noon in Greenwich is the same day everywhere in France. The id is what Payload would give the row. */
function toStored({ from, to, message }: Closure): Row {
  const at = (day: string) => `${day}T12:00:00.000Z`
  return { id: randomBytes(12).toString('hex'), from: at(from), to: at(to), message: message ?? null }
}

async function publish(target: Target, sheet: Stored, closures: Row[]): Promise<void> {
  try {
    await target.payload.update({
      collection: target.collection,
      id: target.id,
      data: { closures, _status: 'published' },
      draft: false,
      depth: 0,
      select: {},
      overrideAccess: true,
    })
  } catch (error) {
    // What else the sheet says may break a rule of today: that is no reason to hide that the door is closed.
    if (!isValidationError(error)) throw error
    await writeBeside(target, sheet, closures)
  }
}

async function saveDraft({ payload, collection, id }: Target, draft: Stored, change: Change): Promise<void> {
  const changed = change(closuresOf(draft))
  // The editor who wrote it already says so, or otherwise: that is left for the day the draft is published.
  if (changed.fault) return
  await payload.update({
    collection,
    id,
    data: { closures: changed.closures.map(toStored), _status: 'draft' },
    draft: true,
    depth: 0,
    select: {},
    overrideAccess: true,
  })
}

/** Writes the row that readers see without a version: an update through the collection would publish the draft that waits. */
async function writeBeside(
  { payload, collection, id }: Target,
  sheet: Stored,
  closures: Row[],
): Promise<void> {
  const now = clock.now()
  // Always later than before, even under a fixed clock: the index takes no older version.
  const updatedAt = new Date(Math.max(now.getTime(), Date.parse(sheet.updatedAt) + 1)).toISOString()
  await payload.db.updateOne({
    collection,
    id,
    data: { closures, modifiedAt: now.toISOString(), updatedAt },
    returning: false,
  })
  await queueTask({
    task: 'indexSheet',
    input: { collection, id, publicId: sheet.publicId ?? '' },
    payload,
  })
  await queueTask({ task: 'indexDependants', input: { collection, id }, payload })
}
