import type { Payload } from 'payload'
import { NotAllowed } from '@/errors'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { relationId } from '@/infra/database/relationId'
import type { PlacementNeighbour } from '@/payload-types'
import { moveExchange } from './moveExchange'
import { findReceived } from './receiveWithdrawal'
import { tellOfExchange } from './tellOfExchange'

/** A neighbour takes the place that we offered. Twice changes nothing. @throws NotAllowed where none is offered. */
export async function receiveConfirmation(
  { payload, neighbour }: { payload: Payload; neighbour: PlacementNeighbour },
  { id }: { id: string },
): Promise<object> {
  const exchange = await findReceived(payload, neighbour, id)
  const data = { endedAt: clock.now().toISOString() }
  const moved = await moveExchange(payload, exchange.id, { from: ['accepted'], to: 'kept', tell: null, data })
  if (!moved && exchange.state !== 'kept')
    throw new NotAllowed('Aucune place n’est proposée pour cette demande.')
  if (!moved) return { state: 'kept' }
  const request = relationId(exchange.request) ?? ''
  const detail = `demande ${request} : place retenue par ${neighbour.name}`
  await recordTrace({ payload, actor: null, action: 'neighbourAnswered', detail })
  await tellOfExchange(payload, { kind: 'neighbourEnded', exchange: exchange.id, request })
  return { state: 'kept' }
}
