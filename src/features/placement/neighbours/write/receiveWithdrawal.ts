import type { Payload } from 'payload'
import type { CancellationReason } from '@/domain/placement/closedLists'
import { NotFound } from '@/errors'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { relationId } from '@/infra/database/relationId'
import type { PlacementNeighbour } from '@/payload-types'
import { findExchanges } from '../read/findExchanges'
import { endByExchange } from './endByExchange'
import { moveExchange } from './moveExchange'
import { tellOfExchange } from './tellOfExchange'

type Received = { payload: Payload; neighbour: PlacementNeighbour }
type Message = { id: string; reason: CancellationReason }

/**
 * A neighbour takes a request back: it is withdrawn here, and its options and stays to come fall. Of a child who has already arrived, the exchange
 * alone ends: the stay is real. Twice changes nothing. @throws NotFound for a request that never came.
 */
export async function receiveWithdrawal(
  { payload, neighbour }: Received,
  { id, reason }: Message,
): Promise<object> {
  const exchange = await findReceived(payload, neighbour, id)
  const request = relationId(exchange.request) ?? ''
  const moved = await moveExchange(payload, exchange.id, {
    from: ['waiting', 'accepted', 'kept'],
    to: 'withdrawn',
    tell: null,
    data: { endedAt: clock.now().toISOString() },
  })
  if (!moved) return { state: exchange.state }
  await endByExchange(payload, request, {
    state: 'withdrawn',
    closeReason: reason,
    outcome: null,
    closeNote: null,
  })
  const detail = `demande ${request} : reprise par ${neighbour.name}`
  await recordTrace({ payload, actor: null, action: 'neighbourReceived', detail })
  await tellOfExchange(payload, { kind: 'neighbourEnded', exchange: exchange.id, request })
  return { state: 'withdrawn' }
}

/** @throws NotFound for an exchange that this neighbour never began. */
export async function findReceived(payload: Payload, neighbour: PlacementNeighbour, theirId: string) {
  const key = `received:${neighbour.id}:${theirId}`
  const [exchange] = await findExchanges(payload, { key: { equals: key } }, 1)
  if (!exchange) throw new NotFound('Cette demande n’a pas été reçue.')
  return exchange
}
