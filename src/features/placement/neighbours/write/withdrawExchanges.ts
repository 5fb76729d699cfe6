import type { Payload } from 'payload'
import { clock } from '@/infra/clock'
import { findExchanges } from '../read/findExchanges'
import { moveExchange } from './moveExchange'

/** Takes back what was sent to neighbours of these requests and is not kept; those neighbours are told. Returns how many. */
export async function withdrawExchanges(payload: Payload, requests: readonly string[]): Promise<number> {
  if (requests.length === 0) return 0
  const open = await findExchanges(payload, {
    and: [
      { request: { in: [...requests] } },
      { direction: { equals: 'sent' } },
      { state: { in: ['waiting', 'accepted'] } },
    ],
  })
  const endedAt = clock.now().toISOString()
  for (const { id } of open)
    await moveExchange(payload, id, {
      from: ['waiting', 'accepted'],
      to: 'withdrawn',
      tell: 'withdrawal',
      data: { endedAt },
    })
  return open.length
}
