import type { Payload } from 'payload'
import { allowedActs } from '@/domain/placement/calendar/allowedActs'
import { type Standing, standingOf } from '@/domain/placement/calendar/standingOf'
import type { CancellationReason } from '@/domain/placement/closedLists'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import { readCalendars } from '../../calendar/read/readCalendars'
import { actOnHold } from '../../holds/write/actOnHold'

/** Twice as many as a request may have of options and of stays to come. */
const MOST_ROUNDS = 4

type Lift = {
  payload: Payload
  /** `null` for the product itself. */
  actor: User | null
  address: string | null
  id: string
  reason: CancellationReason
  note: string | null
}

/** What a request has on calendars now. */
export const standingOfRequest = async (payload: Payload, id: string): Promise<Standing[]> =>
  standingOf(await readCalendars(payload, { request: id }), clock.now())

/** Cancels what may be of a request that ended, and tells its facilities: somebody else may have acted on it meanwhile, so that it is looked at again until nothing is left. */
export async function liftAll({ payload, actor, address, id, reason, note }: Lift): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const left = (await standingOfRequest(payload, id)).filter((one) => allowedActs(one).includes('cancel'))
    if (left.length === 0) return
    // One after the other: acts on one request take their turn.
    for (const { thread } of left)
      await actOnHold({ payload, actor, address, act: { kind: 'cancel', thread, reason, note } })
  }
}
