import type { Payload } from 'payload'
import { mayCoordinatePlaces } from '@/access/placementRights'
import { SLUGS } from '@/domain/slugs'
import type { NeighbourExchange, PlacementNeighbour, User } from '@/payload-types'
import { exchangesOfRequest } from './findExchanges'
import { findNeighbours } from './findNeighbours'

export type RequestExchanges = {
  exchanges: NeighbourExchange[]
  neighbours: ReadonlyMap<string, PlacementNeighbour>
  /** Ours, to answer a neighbour with; none for whoever does not answer. */
  facilities: { id: string; name: string; number: string }[]
}

const MOST_FACILITIES = 2_000

/** What went across of a request that was opened, with what is needed to answer. */
export async function readRequestExchanges(
  payload: Payload,
  user: User,
  request: string,
): Promise<RequestExchanges> {
  const exchanges = await exchangesOfRequest(payload, request)
  if (exchanges.length === 0) return { exchanges, neighbours: new Map(), facilities: [] }
  const answers =
    mayCoordinatePlaces(user) &&
    exchanges.some(({ direction, state }) => direction === 'received' && state === 'waiting')
  const [neighbours, facilities] = await Promise.all([
    findNeighbours(payload),
    answers ? ownFacilities(payload) : [],
  ])
  return { exchanges, neighbours: new Map(neighbours.map((each) => [each.id, each])), facilities }
}

async function ownFacilities(payload: Payload): Promise<RequestExchanges['facilities']> {
  const { docs } = await payload.find({
    collection: SLUGS.facilities,
    where: { and: [{ _status: { equals: 'published' } }, { active: { equals: true } }] },
    sort: 'name',
    limit: MOST_FACILITIES,
    pagination: false,
    depth: 0,
    select: { name: true, number: true },
    overrideAccess: true,
  })
  return docs.map(({ id, name, number }) => ({ id, name, number: number ?? '' }))
}
