import type { Payload } from 'payload'
import type { ExchangeMessage, ExchangeState } from '@/domain/placement/neighbours/exchangeStates'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import type { NeighbourExchange } from '@/payload-types'

type Move = {
  from: readonly ExchangeState[]
  to: ExchangeState
  /** What the other side is to be told of it; `null` where it told us. */
  tell: ExchangeMessage | null
  data?: Partial<NeighbourExchange>
}

/** Takes an exchange from one state to another, if nobody took it elsewhere meanwhile: `false` where somebody did, and nothing is written. */
export async function moveExchange(
  payload: Payload,
  id: string,
  { from, to, tell, data = {} }: Move,
): Promise<boolean> {
  const now = clock.now().toISOString()
  const moved: unknown = await payload.db.updateOne({
    collection: SLUGS.neighbourExchanges,
    where: { and: [{ id: { equals: id } }, { state: { in: [...from] } }] },
    data: {
      ...data,
      state: to,
      pending: tell,
      tries: 0,
      nextTryAt: tell ? now : null,
      fault: null,
      updatedAt: now,
    },
    options: { atomic: true },
  })
  return Boolean(moved)
}
