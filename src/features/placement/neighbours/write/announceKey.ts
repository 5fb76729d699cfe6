import type { Payload } from 'payload'
import { NeighbourUnreachable } from '@/infra/neighbours/askNeighbour'
import { jwkOfPem } from '@/infra/neighbours/publicKey'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import type { PlacementNeighbour } from '@/payload-types'
import { askAsUs } from '../read/askAsUs'
import { openNeighbours } from '../read/findNeighbours'
import { type OurKey, ourKeys } from '../read/ourKeys'
import { updateNeighbour } from './updateNeighbour'

/** Minutes after which whoever could not be told of a key is tried again. */
const AGAIN_MINUTES = 5

/** Tells each open neighbour that does not know it of the key in use, in a message signed with the one that it knows. Returns how many heard it. */
export async function announceKey(payload: Payload): Promise<number> {
  const [current, ...before] = await ourKeys(payload)
  if (before.length === 0) return 0
  const untold = (await openNeighbours(payload)).filter(({ ourKeys: known }) => {
    const last = known?.[0]
    return last !== current.keyId && before.some(({ keyId }) => keyId === last)
  })
  const told = await Promise.all(untold.map((neighbour) => announce(payload, neighbour, current)))
  return told.filter(Boolean).length
}

async function announce(
  payload: Payload,
  neighbour: PlacementNeighbour,
  { keyId, pem }: OurKey,
): Promise<boolean> {
  const turn = {
    key: `neighbour-announce:${neighbour.id}:${keyId}`,
    limit: 1,
    windowSeconds: AGAIN_MINUTES * 60,
  }
  if (!(await consumeRateLimit({ payload, ...turn })).allowed) return false
  try {
    const body = { key: jwkOfPem(pem), revokes: false }
    const { status } = await askAsUs(payload, neighbour, { method: 'POST', path: '/keys', body })
    if (status !== 200) return false
    await updateNeighbour(payload, neighbour.id, { ourKeys: [keyId] })
    return true
  } catch (error) {
    // Told on the page of the neighbour, and tried again.
    if (error instanceof NeighbourUnreachable) return false
    throw error
  }
}
