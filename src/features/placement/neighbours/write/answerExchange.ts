import { mayCoordinatePlaces } from '@/access/placementRights'
import type { RefusalReason } from '@/domain/placement/closedLists'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { relationId } from '@/infra/database/relationId'
import type { NeighbourExchange } from '@/payload-types'
import { communeToTell } from '../read/communeToTell'
import { findExchange } from '../read/findExchanges'
import { findOwnFacility } from '../read/findOwnFacility'
import { deliver } from './deliver'
import { endByExchange } from './endByExchange'
import { moveExchange } from './moveExchange'

/** Yes with a facility, by its id; no with a reason. */
export type ExchangeAnswer = { facility: string } | { reason: RefusalReason }
type Answer = MemberContext & { exchange: string; answer: ExchangeAnswer }
type Answered =
  | { fault: 'refused' | 'gone' | 'moved' | 'invalid' }
  | { fault: null; isHeard: boolean; request: string }

/** Answers a request that a neighbour sent, as a coordinator. A refusal ends the request here; an offer may be taken back by one until it is kept. */
export async function answerExchange(ask: Answer): Promise<Answered> {
  const { payload, actor, address, answer } = ask
  const exchange = await findExchange(payload, ask.exchange, { direction: { equals: 'received' } })
  if (!mayCoordinatePlaces(actor)) {
    const detail = `répondre à un voisin : ${ask.exchange.slice(0, 64)}`
    await recordTrace({ payload, actor, action: 'refused', detail, address })
    return { fault: 'refused' }
  }
  if (!exchange) return { fault: 'gone' }
  const data = 'reason' in answer ? { reason: answer.reason } : await offered(ask, answer.facility)
  if (!data) return { fault: 'invalid' }
  const isYes = !('reason' in answer)
  const moved = await moveExchange(payload, exchange.id, {
    from: isYes ? ['waiting'] : ['waiting', 'accepted'],
    to: isYes ? 'accepted' : 'refused',
    tell: 'answer',
    data: { ...data, byName: actor.name, answeredAt: clock.now().toISOString() },
  })
  if (!moved) return { fault: 'moved' }
  const request = relationId(exchange.request) ?? ''
  const end = { state: 'closed', outcome: 'failed', closeReason: 'autre', closeNote: null } as const
  if (!isYes) await endByExchange(payload, request, end)
  const detail = `demande ${request} : ${isYes ? 'place proposée' : 'refus'}`
  await recordTrace({ payload, actor, action: 'neighbourAnswered', detail, address })
  return { fault: null, isHeard: await deliver(payload, exchange.id), request }
}

async function offered({ payload }: Answer, id: string): Promise<Partial<NeighbourExchange> | null> {
  const facility = await findOwnFacility(payload, { id })
  return (
    facility && {
      facilityNumber: facility.number,
      facilityName: facility.name,
      commune: await communeToTell(payload, facility),
    }
  )
}
