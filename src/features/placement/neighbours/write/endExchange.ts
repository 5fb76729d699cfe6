import { mayRequestPlaces } from '@/access/placementRights'
import { isFollowed } from '@/domain/placement/requests/isEditable'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { relationId } from '@/infra/database/relationId'
import { findReadableRequest } from '../../holds/read/findReadableRequest'
import { standingOfRequest } from '../../requests/write/liftAll'
import { findExchange } from '../read/findExchanges'
import { deliver } from './deliver'
import { endByExchange } from './endByExchange'
import { moveExchange } from './moveExchange'
import { withdrawExchanges } from './withdrawExchanges'

type End = MemberContext & { request: string; exchange: string; isKept: boolean }
type Ended = { fault: 'refused' | 'gone' | 'moved' | 'decided' } | { fault: null; isHeard: boolean }

/**
 * Ends an exchange that we began, for somebody who may read its request: the request is taken back, or the place that the neighbour offers is kept. Then
 * the request is closed here, its options fall, and what was sent to others is taken back.
 */
export async function endExchange(ask: End): Promise<Ended> {
  const { payload, actor, address, isKept } = ask
  const request = mayRequestPlaces(actor) ? await findReadableRequest(payload, actor, ask.request) : null
  if (!request) {
    const detail = `demande ${ask.request} : échange avec un voisin`
    await recordTrace({ payload, actor, action: 'refused', detail, address })
    return { fault: 'refused' }
  }
  const exchange = await findExchange(payload, ask.exchange, { direction: { equals: 'sent' } })
  if (!exchange || relationId(exchange.request) !== request.id) return { fault: 'gone' }
  if (isKept && !isFollowed(request.state)) return { fault: 'decided' }
  if (isKept && (await hasStay(ask))) return { fault: 'decided' }
  const moved = await moveExchange(payload, exchange.id, {
    from: isKept ? ['accepted'] : ['waiting', 'accepted'],
    to: isKept ? 'kept' : 'withdrawn',
    tell: isKept ? 'confirmation' : 'withdrawal',
    data: { endedAt: clock.now().toISOString() },
  })
  if (!moved) return { fault: 'moved' }
  if (isKept) {
    const place = [exchange.facilityName, exchange.commune].filter(Boolean).join(', ')
    await endByExchange(payload, request.id, {
      state: 'closed',
      outcome: 'other',
      closeReason: 'autre-solution',
      closeNote: `Accueil dans un autre département : ${place}`,
    })
    await withdrawExchanges(payload, [request.id])
  }
  const detail = `demande ${request.id} : ${isKept ? 'place d’un voisin retenue' : 'reprise'}`
  await recordTrace({ payload, actor, action: 'neighbourSent', detail, address })
  return { fault: null, isHeard: await deliver(payload, exchange.id) }
}

/** A place of ours was given meanwhile: nobody keeps two. */
const hasStay = async ({ payload, request }: End): Promise<boolean> =>
  (await standingOfRequest(payload, request)).some(
    ({ kind, state }) => kind === 'stay' && (state === 'planned' || state === 'arrived'),
  )
