import type { Payload } from 'payload'
import { mayCoordinatePlaces } from '@/access/placementRights'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'
import type { NeighbourExchange, PlacementNeighbour, User } from '@/payload-types'
import { findExchanges } from './findExchanges'
import { findNeighbours } from './findNeighbours'
import { type OurKey, ourKeys } from './ourKeys'

export type NeighboursBoard = {
  neighbours: PlacementNeighbour[]
  keys: OurKey[]
  /** Of coordinators alone; `null` for whoever reads no request. */
  exchanges: NeighbourExchange[] | null
  /** Names of neighbours, references of requests, by id. */
  names: ReadonlyMap<string, string>
  references: ReadonlyMap<string, string>
}

/** Neighbours, our key, and for coordinators what went between them and us. */
export async function readNeighboursPage(payload: Payload, user: User): Promise<NeighboursBoard> {
  const [neighbours, keys, exchanges] = await Promise.all([
    findNeighbours(payload),
    ourKeys(payload),
    mayCoordinatePlaces(user) ? findExchanges(payload, {}) : null,
  ])
  const ids = [...new Set((exchanges ?? []).map(({ request }) => relationId(request) ?? ''))]
  const { docs } = await payload.find({
    collection: SLUGS.placementRequests,
    where: { id: { in: ids } },
    limit: Math.max(1, ids.length),
    pagination: false,
    depth: 0,
    select: { reference: true },
    overrideAccess: true,
  })
  return {
    neighbours,
    keys,
    exchanges,
    names: new Map(neighbours.map(({ id, name }) => [id, name])),
    references: new Map(docs.map(({ id, reference }) => [id, reference])),
  }
}
