import type { Payload } from 'payload'
import type { CancellationReason, RequestState } from '@/domain/placement/closedLists'
import { isFollowed } from '@/domain/placement/requests/isEditable'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import type { PlacementRequest } from '@/payload-types'
import { updateRequest } from '../../calendar/write/updateRequest'
import { liftAll, standingOfRequest } from '../../requests/write/liftAll'

const TRIES = 5

type End = { state: Extract<RequestState, 'closed' | 'withdrawn'>; closeReason: CancellationReason } & Pick<
  PlacementRequest,
  'outcome' | 'closeNote'
>

/** Ends a request because of what happened between départements, in the name of the product, unless it has ended or its child has arrived; its options and stays to come fall. */
export async function endByExchange(payload: Payload, id: string, end: End): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { docs } = await payload.find({
      collection: SLUGS.placementRequests,
      where: { id: { equals: id } },
      limit: 1,
      pagination: false,
      depth: 0,
      select: { state: true, updatedAt: true },
      overrideAccess: true,
    })
    const [stored] = docs
    if (!stored || !isFollowed(stored.state)) return
    if ((await standingOfRequest(payload, id)).some(({ state }) => state === 'arrived')) return
    if (!(await updateRequest(payload, stored, { ...end, closedAt: clock.now().toISOString() }))) continue
    return liftAll({ payload, actor: null, address: null, id, reason: end.closeReason, note: null })
  }
  throw new Error(`Request ${id} never rests`)
}
