import type { Payload } from 'payload'
import { clock } from '@/infra/clock'
import { askNeighbour, type NeighbourAnswer, NeighbourUnreachable } from '@/infra/neighbours/askNeighbour'
import type { PlacementNeighbour } from '@/payload-types'
import { NEIGHBOUR_API } from '../neighbourPaths'
import { updateNeighbour } from '../write/updateNeighbour'
import { signingKey } from './ourKeys'

type Ask = { method: 'GET' | 'POST'; path: string; body?: object; within?: number }

/** What a neighbour answers when it does not let us in, in words for the page of the neighbour. */
const REFUSALS: Readonly<Record<number, string>> = {
  401: 'Il ne reconnaît pas notre clé\u00a0: redonnez-la-lui, ou vérifiez l’heure des deux serveurs.',
  403: 'Il a suspendu l’échange avec nous.',
  429: 'Il nous demande de ralentir.',
}

/**
 * Asks a neighbour in our name, signed, and notes on its row when it last answered or why it did not. @throws NeighbourUnreachable where
 * it cannot be reached, or where our own key does not open any more.
 */
export async function askAsUs(
  payload: Payload,
  neighbour: Pick<PlacementNeighbour, 'id' | 'address' | 'ourKeys'>,
  { path, ...ask }: Ask,
): Promise<NeighbourAnswer> {
  try {
    const key = await signingKey(payload, neighbour.ourKeys?.[0] ?? null)
    if (!key) throw new NeighbourUnreachable('Notre clé ne s’ouvre plus\u00a0: renouvelez-la.')
    const answer = await askNeighbour({ origin: neighbour.address, path: NEIGHBOUR_API + path, key, ...ask })
    const lastFault = REFUSALS[answer.status] ?? (answer.status >= 500 ? 'Son portail est en panne.' : null)
    await updateNeighbour(payload, neighbour.id, {
      lastFault,
      ...(lastFault ? {} : { lastSeenAt: clock.now().toISOString() }),
    })
    return answer
  } catch (error) {
    if (!(error instanceof NeighbourUnreachable)) throw error
    await updateNeighbour(payload, neighbour.id, { lastFault: error.reason })
    throw error
  }
}
