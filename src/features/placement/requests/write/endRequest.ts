import type { CancellationReason } from '@/domain/placement/closedLists'
import type { TypedEnd } from '@/domain/placement/requests/endFaults'
import { isFollowed } from '@/domain/placement/requests/isEditable'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { clock } from '@/infra/clock'
import type { PlacementRequest } from '@/payload-types'
import { updateRequest } from '../../calendar/write/updateRequest'
import { findReadableRequest } from '../../holds/read/findReadableRequest'
import { liftAll, standingOfRequest } from './liftAll'
import { traceRequest } from './traceRequest'

type End = MemberContext & {
  id: string
  isWithdrawn: boolean
  end: TypedEnd & { reason: CancellationReason }
}

/**
 * Closes a request, or withdraws it: nobody may hold a place for it from then on, and its options and the stays whose child has not come
 * fall with it. A child who has arrived stops a withdrawal.
 */
export async function endRequest(ask: End): Promise<'gone' | 'decided' | 'arrived' | 'changed' | null> {
  const { payload, actor, id, isWithdrawn } = ask
  const stored = await findReadableRequest(payload, actor, id)
  if (!stored) return 'gone'
  if (!isFollowed(stored.state)) return 'decided'
  const standing = await standingOfRequest(payload, id)
  if (isWithdrawn && standing.some(({ state }) => state === 'arrived')) return 'arrived'
  if (!(await updateRequest(payload, stored, endedAs(ask)))) return 'changed'
  await traceRequest(ask, 'requestEnded', id, isWithdrawn ? 'retirée' : 'close')
  await liftAll({ ...ask, reason: ask.end.reason, note: ask.end.note })
  return null
}

function endedAs({ isWithdrawn, end }: End): Partial<PlacementRequest> {
  return {
    state: isWithdrawn ? 'withdrawn' : 'closed',
    outcome: isWithdrawn ? null : end.outcome,
    closeReason: end.reason,
    closeNote: end.note,
    closedAt: clock.now().toISOString(),
  }
}
