import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { isDocumentId } from '@/infra/database/isDocumentId'
import type { PlacementNeighbour } from '@/payload-types'

/** More départements than there are. */
export const MOST_NEIGHBOURS = 150

/** Every neighbour, by name. */
export async function findNeighbours(payload: Payload): Promise<PlacementNeighbour[]> {
  const { docs } = await payload.find({
    collection: SLUGS.placementNeighbours,
    sort: 'name',
    limit: MOST_NEIGHBOURS,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

/** Those with which the exchange is open. */
export async function openNeighbours(payload: Payload): Promise<PlacementNeighbour[]> {
  return (await findNeighbours(payload)).filter(isOpenExchange)
}

/** Whether anything goes between a neighbour and us: its key was compared, and nobody suspended nor revoked it. */
export const isOpenExchange = ({ active, verifiedAt, revokedAt }: PlacementNeighbour): boolean =>
  Boolean(active && verifiedAt && !revokedAt)

/** `null` for none. */
export async function findNeighbour(payload: Payload, id: string): Promise<PlacementNeighbour | null> {
  if (!isDocumentId(id)) return null
  const { docs } = await payload.find({
    collection: SLUGS.placementNeighbours,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
