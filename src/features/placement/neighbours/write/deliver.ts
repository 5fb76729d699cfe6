import { addMinutes } from 'date-fns/addMinutes'
import type { Payload } from 'payload'
import { toSharedProfile } from '@/domain/placement/neighbours/SharedProfile'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { relationId } from '@/infra/database/relationId'
import { NeighbourUnreachable } from '@/infra/neighbours/askNeighbour'
import type { NeighbourExchange, PlacementNeighbour } from '@/payload-types'
import { askAsUs } from '../read/askAsUs'
import { findExchange } from '../read/findExchanges'
import { findNeighbour, isOpenExchange } from '../read/findNeighbours'

const LONGEST_WAIT = 60
/** What trying again would not change: the other side read the message and does not take it. */
const FINAL = [400, 404, 409, 410, 413, 422]

/**
 * Tells the other side what is still to be told of an exchange, and notes that it heard it, or why not and when it is tried again. The same message
 * twice changes nothing over there. `true` once it is heard.
 */
export async function deliver(payload: Payload, id: string): Promise<boolean> {
  const exchange = await findExchange(payload, id)
  if (!exchange?.pending) return true
  const neighbour = await findNeighbour(payload, relationId(exchange.neighbour) ?? '')
  if (!neighbour || !isOpenExchange(neighbour))
    return note(payload, exchange, 'L’échange avec ce voisin est fermé.')
  const fault = await tell(payload, exchange, neighbour)
  return note(payload, exchange, fault?.words ?? null, fault?.isFinal)
}

type DeliveryFault = { words: string; isFinal: boolean }

async function tell(
  payload: Payload,
  exchange: NeighbourExchange,
  neighbour: PlacementNeighbour,
): Promise<DeliveryFault | null> {
  const message = await messageOf(payload, exchange)
  if (!message) return { words: 'La demande n’existe plus.', isFinal: true }
  try {
    const { status } = await askAsUs(payload, neighbour, { method: 'POST', ...message })
    if (status === 200) return null
    return { words: `Le portail voisin a refusé ce message (${status}).`, isFinal: FINAL.includes(status) }
  } catch (error) {
    if (!(error instanceof NeighbourUnreachable)) throw error
    return { words: error.reason, isFinal: false }
  }
}

/** Nothing is written over what was to be told meanwhile: a withdrawal stays to be told while the request is on its way. */
async function note(
  payload: Payload,
  { id, pending, tries }: NeighbourExchange,
  fault: string | null,
  isFinal = false,
): Promise<boolean> {
  const now = clock.now()
  const next = addMinutes(now, Math.min(LONGEST_WAIT, 2 ** (tries ?? 0)))
  const isOver = fault === null || isFinal
  await payload.db.updateOne({
    collection: SLUGS.neighbourExchanges,
    where: { and: [{ id: { equals: id } }, { pending: { equals: pending } }] },
    data: {
      fault,
      ...(isOver
        ? { pending: null, nextTryAt: null }
        : { tries: (tries ?? 0) + 1, nextTryAt: next.toISOString() }),
    },
    options: { atomic: true },
  })
  return fault === null
}

/** Where a message goes, and what it says; `null` for a request that is gone. */
async function messageOf(
  payload: Payload,
  { id, pending, theirId, state, reason, request, wantedNumber, ...facility }: NeighbourExchange,
): Promise<{ path: string; body: object } | null> {
  const { facilityNumber, facilityName, commune } = facility
  switch (pending) {
    case 'request': {
      const asked = await findAsked(payload, relationId(request) ?? '')
      if (!asked) return null
      const { reference, profile } = asked
      const body = { id, reference, facility: wantedNumber ?? null, profile: toSharedProfile(profile) }
      return { path: '/requests', body }
    }
    case 'withdrawal':
      return { path: '/withdrawals', body: { id, reason: 'ailleurs' } }
    case 'confirmation':
      return { path: '/confirmations', body: { id } }
    default:
      if (state === 'refused')
        return { path: '/answers', body: { id: theirId, answer: 'refused', reason: reason ?? 'autre' } }
      return {
        path: '/answers',
        body: {
          id: theirId,
          answer: 'accepted',
          facility: { number: facilityNumber ?? '', name: facilityName ?? '', commune: commune ?? null },
        },
      }
  }
}

async function findAsked(payload: Payload, id: string) {
  const { docs } = await payload.find({
    collection: SLUGS.placementRequests,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { reference: true, profile: true },
    overrideAccess: true,
  })
  return docs[0] ?? null
}
