import { allowedActs } from '@/domain/placement/calendar/allowedActs'
import { type Standing, standingOf } from '@/domain/placement/calendar/standingOf'
import type { CancellationReason } from '@/domain/placement/closedLists'
import type { TypedEnd } from '@/domain/placement/requests/endFaults'
import { isFollowed } from '@/domain/placement/requests/isEditable'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { clock } from '@/infra/clock'
import type { PlacementRequest } from '@/payload-types'
import { readCalendars } from '../../calendar/read/readCalendars'
import { updateRequest } from '../../calendar/write/updateRequest'
import { findReadableRequest } from '../../holds/read/findReadableRequest'
import { actOnHold } from '../../holds/write/actOnHold'
import { traceRequest } from './traceRequest'

type End = MemberContext & {
  id: string
  isWithdrawn: boolean
  end: TypedEnd & { reason: CancellationReason }
}

/** Twice as many as a request may have of options and of stays to come. */
const MOST_ROUNDS = 4

/**
 * Closes a request, or withdraws it: nobody may hold a place for it from then on, and its options and the stays whose child has not come
 * fall with it. A child who has arrived stops a withdrawal.
 */
export async function endRequest(ask: End): Promise<'gone' | 'decided' | 'arrived' | 'changed' | null> {
  const { payload, actor, id, isWithdrawn } = ask
  const stored = await findReadableRequest(payload, actor, id)
  if (!stored) return 'gone'
  if (!isFollowed(stored.state)) return 'decided'
  const standing = await standingOfRequest(ask)
  if (isWithdrawn && standing.some(({ state }) => state === 'arrived')) return 'arrived'
  if (!(await updateRequest(payload, stored, endedAs(ask)))) return 'changed'
  await traceRequest(ask, 'requestEnded', id, isWithdrawn ? 'retirée' : 'close')
  await fallAll(ask)
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

const standingOfRequest = async ({ payload, id }: End): Promise<Standing[]> =>
  standingOf(await readCalendars(payload, { request: id }), clock.now())

/** Cancels what may be, and tells its facilities: somebody else may have acted on it meanwhile, so that it is looked at again until nothing is left. */
async function fallAll(ask: End): Promise<void> {
  const { payload, actor, address, end } = ask
  const { reason, note } = end
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const left = (await standingOfRequest(ask)).filter((one) => allowedActs(one).includes('cancel'))
    if (left.length === 0) return
    // One after the other: acts on one request take their turn.
    for (const { thread } of left)
      await actOnHold({ payload, actor, address, act: { kind: 'cancel', thread, reason, note } })
  }
}
