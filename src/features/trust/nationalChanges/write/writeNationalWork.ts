import type { NationalWork } from '@/domain/nationalSheet/nationalStates'
import { workWithChange } from '@/domain/nationalSheet/nationalWork'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { clock } from '@/infra/clock'
import { withLease } from '@/infra/lease/withLease'
import type { ConcernedSheet, NationalChange } from '../NationalChange'
import { findNationalChange } from '../read/findNationalChange'

/** How far a change is, and each of its local sheets. */
type Written = { work: NationalWork; local: ConcernedSheet[] }
type Write = Pick<MemberContext, 'payload' | 'actor'> & {
  id: string
  /** From the change as it is stored; a fault in words leaves it so. */
  to: (change: NationalChange) => Promise<Written | 'unknown'> | Written | 'unknown'
}

/** Writes the work of a change, one at a time: two editors who treat two sheets of one change lose nothing. */
export async function writeNationalWork({
  payload,
  actor,
  id,
  to,
}: Write): Promise<NationalChange | 'unknown' | 'busy'> {
  const end = await withLease(payload, `national-change:${id}`, async () => {
    const change = await findNationalChange(payload, id)
    if (!change) return 'unknown'
    const written = await to(change)
    if (written === 'unknown') return written
    const at = clock.now().toISOString()
    await payload.db.updateOne({
      collection: SLUGS.nationalChanges,
      id,
      data: { ...written, handledBy: actor.id, handledAt: at, updatedAt: at },
      returning: false,
    })
    return { ...change, ...written }
  })
  return end ?? 'busy'
}

/** The whole change in one state, its local sheets with it. */
export const allAt =
  (work: NationalWork) =>
  ({ local }: NationalChange): Written => ({
    work,
    local: local.map((sheet) => ({ ...sheet, work: workWithChange(sheet.work, work) })),
  })
