import { mayRequestPlaces } from '@/access/placementRights'
import type { CancellationReason } from '@/domain/placement/closedLists'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { findHold } from '../read/findHold'
import { findReadableRequest } from '../read/findReadableRequest'
import { type ActFault, actOnHold } from './actOnHold'

type Ask = MemberContext & {
  request: string
  thread: string
  reason: CancellationReason
  note: string | null
}

/** Cancels an option, or a stay whose child has not come yet, for whoever may read its request; its facility is told. `null` when done. */
export async function cancelHold({
  request,
  thread,
  reason,
  note,
  ...context
}: Ask): Promise<ActFault | null> {
  const { payload, actor, address } = context
  const [found, story] = await Promise.all([
    mayRequestPlaces(actor) ? findReadableRequest(payload, actor, request) : null,
    findHold(payload, thread, clock.now()),
  ])
  if (!found) {
    await recordTrace({ payload, actor, action: 'refused', detail: `annuler l’option ${thread}`, address })
    return { fault: 'refused', words: 'Cette demande n’est pas des vôtres.' }
  }
  if (story?.placed.request !== found.id)
    return { fault: 'gone', words: 'Cette option n’est pas de cette demande.' }
  const end = await actOnHold({ payload, actor, address, act: { kind: 'cancel', thread, reason, note } })
  return end.fault ? end : null
}
