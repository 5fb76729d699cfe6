import { isEditor } from '@/access/roles'
import type { NationalWork } from '@/domain/nationalSheet/nationalStates'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { findNationalChange } from '../read/findNationalChange'

type Move = MemberContext & { id: string; work: NationalWork }

/** Says how far the work of a change is. For editors. */
export async function moveNationalWork({
  payload,
  actor,
  address,
  id,
  work,
}: Move): Promise<'refused' | 'unknown' | null> {
  if (!isEditor(actor)) return 'refused'
  const change = await findNationalChange(payload, id)
  if (!change) return 'unknown'
  const at = clock.now().toISOString()
  await payload.db.updateOne({
    collection: SLUGS.nationalChanges,
    id,
    data: { work, handledBy: actor.id, handledAt: at, updatedAt: at },
    returning: false,
  })
  await recordTrace({ payload, actor, action: 'nationalDecided', detail: `${change.code}, ${work}`, address })
  return null
}
