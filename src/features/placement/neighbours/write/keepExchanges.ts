import type { Payload } from 'payload'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { relationId } from '@/infra/database/relationId'
import type { NeighbourExchange } from '@/payload-types'
import { linesWhere } from '../../notices/read/linesWhere'
import { communeToTell } from '../read/communeToTell'
import { findExchanges } from '../read/findExchanges'
import { findOwnFacility } from '../read/findOwnFacility'
import { announceKey } from './announceKey'
import { deliver } from './deliver'
import { moveExchange } from './moveExchange'
import { wipeRetiredKeys } from './rotateKey'
import { withdrawExchanges } from './withdrawExchanges'

/** The states of a request for which no place is looked for any more. */
const DECIDED: readonly string[] = ['admitted', 'closed', 'withdrawn']
/** Messages told at once, so that a neighbour that is down holds up nobody for long. */
const TOGETHER = 10

/**
 * What time does to exchanges with neighbours: what was sent of a request that has its place is taken back; one that was received is answered by the place
 * that it was given here, or by its end; what could not be told is told again; renewed keys are announced, old ones wiped. Idempotent.
 */
export async function keepExchanges(payload: Payload): Promise<void> {
  await settleDecided(payload)
  await tellAgain(payload)
  await announceKey(payload)
  await wipeRetiredKeys(payload)
}

async function settleDecided(payload: Payload): Promise<void> {
  const open = await findExchanges(payload, { state: { in: ['waiting', 'accepted'] } })
  if (open.length === 0) return
  const ids = [...new Set(open.map(({ request }) => relationId(request) ?? ''))]
  const { docs } = await payload.find({
    collection: SLUGS.placementRequests,
    where: { and: [{ id: { in: ids } }, { state: { in: [...DECIDED] } }] },
    limit: ids.length,
    pagination: false,
    depth: 0,
    select: { state: true },
    overrideAccess: true,
  })
  const states = new Map(docs.map(({ id, state }) => [id, state]))
  const ofDecided = open.filter(({ request }) => states.has(relationId(request) ?? ''))
  const sent = ofDecided.filter(({ direction }) => direction === 'sent')
  await withdrawExchanges(payload, [...new Set(sent.map(({ request }) => relationId(request) ?? ''))])
  for (const exchange of ofDecided.filter(({ direction }) => direction === 'received')) {
    const state = states.get(relationId(exchange.request) ?? '')
    await answerByItself(payload, exchange, state === 'admitted')
  }
}

/** The place that a received request was given is our answer, as its end without one is. */
async function answerByItself(
  payload: Payload,
  exchange: NeighbourExchange,
  isAdmitted: boolean,
): Promise<void> {
  // Nothing is left to say of a place that was offered and given.
  if (isAdmitted && exchange.state === 'accepted') return
  const answeredAt = clock.now().toISOString()
  const given = await facilityOf(payload, relationId(exchange.request) ?? '')
  if (!given) {
    if (isAdmitted) return
    const data = { reason: 'autre' as const, answeredAt }
    await moveExchange(payload, exchange.id, {
      from: ['waiting', 'accepted'],
      to: 'refused',
      tell: 'answer',
      data,
    })
    return
  }
  if (exchange.state === 'accepted') return
  const data = {
    facilityNumber: given.number,
    facilityName: given.name,
    commune: await communeToTell(payload, given),
    answeredAt,
  }
  await moveExchange(payload, exchange.id, { from: ['waiting'], to: 'accepted', tell: 'answer', data })
}

/** The facility where a request has its place; `null` where it has none. */
async function facilityOf(payload: Payload, request: string) {
  const lines = await linesWhere(payload, { request: { equals: request } })
  const stay = standingOf(lines, clock.now()).find(
    ({ kind, state }) => kind === 'stay' && (state === 'planned' || state === 'arrived'),
  )
  const facility = lines.find(({ thread }) => thread === stay?.thread)?.facility
  return facility ? findOwnFacility(payload, { id: facility }) : null
}

async function tellAgain(payload: Payload): Promise<void> {
  const due = await findExchanges(payload, {
    and: [{ pending: { exists: true } }, { nextTryAt: { less_than_equal: clock.now().toISOString() } }],
  })
  for (let at = 0; at < due.length; at += TOGETHER)
    await Promise.all(due.slice(at, at + TOGETHER).map(({ id }) => deliver(payload, id)))
}
