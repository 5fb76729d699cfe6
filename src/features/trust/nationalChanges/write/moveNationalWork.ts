import { isEditor } from '@/access/roles'
import type { NationalWork } from '@/domain/nationalSheet/nationalStates'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { allAt, writeNationalWork } from './writeNationalWork'

type Move = MemberContext & { id: string; work: NationalWork }

/** Says how far the work of a change is, with its local sheets that nobody has settled. For editors. */
export async function moveNationalWork({
  payload,
  actor,
  address,
  id,
  work,
}: Move): Promise<'refused' | 'unknown' | 'busy' | null> {
  if (!isEditor(actor)) return 'refused'
  const change = await writeNationalWork({ payload, actor, id, to: allAt(work) })
  if (typeof change === 'string') return change
  await recordTrace({ payload, actor, action: 'nationalDecided', detail: `${change.code}, ${work}`, address })
  return null
}
