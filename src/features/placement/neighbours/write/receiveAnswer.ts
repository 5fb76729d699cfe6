import type { Payload } from 'payload'
import type { z } from 'zod'
import { NotFound } from '@/errors'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { relationId } from '@/infra/database/relationId'
import type { NeighbourExchange, PlacementNeighbour } from '@/payload-types'
import type { answerMessageSchema } from '../read/exchangeSchemas'
import { findExchange } from '../read/findExchanges'
import { moveExchange } from './moveExchange'
import { tellOfExchange } from './tellOfExchange'

type Message = z.infer<typeof answerMessageSchema>

/**
 * What a neighbour answers to a request that we sent it; whoever asks is told. An offer may still be taken back by a refusal, until it is kept. What
 * comes twice, or after we took the request back, changes nothing. @throws NotFound for what was never sent to it.
 */
export async function receiveAnswer(
  { payload, neighbour }: { payload: Payload; neighbour: PlacementNeighbour },
  message: Message,
): Promise<object> {
  const exchange = await findExchange(payload, message.id, {
    and: [{ direction: { equals: 'sent' } }, { neighbour: { equals: neighbour.id } }],
  })
  if (!exchange) throw new NotFound('Cette demande n’a pas été transmise à ce département.')
  const data = { ...answered(message), answeredAt: clock.now().toISOString() }
  const isYes = message.answer === 'accepted'
  const moved = await moveExchange(payload, exchange.id, {
    from: isYes ? ['waiting'] : ['waiting', 'accepted'],
    to: message.answer,
    tell: null,
    data,
  })
  if (!moved) return { state: exchange.state }
  const request = relationId(exchange.request) ?? ''
  const detail = `demande ${request} : ${neighbour.name} ${isYes ? 'accepte' : 'refuse'}`
  await recordTrace({ payload, actor: null, action: 'neighbourAnswered', detail })
  await tellOfExchange(payload, {
    kind: 'neighbourAnswered',
    exchange: `${exchange.id}:${message.answer}`,
    request,
  })
  return { state: message.answer }
}

function answered(message: Message): Partial<NeighbourExchange> {
  if (message.answer === 'refused') return { reason: message.reason }
  const { number, name, commune } = message.facility
  return { facilityNumber: number, facilityName: name, commune }
}
