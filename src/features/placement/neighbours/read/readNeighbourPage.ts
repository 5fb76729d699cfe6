import type { Payload } from 'payload'
import { findListedUnits } from '@/features/catalogue/facilities/read/findListedUnits'
import type { PlacementNeighbour } from '@/payload-types'
import { findNeighbour } from './findNeighbours'
import { keptAddresses } from './keptAddresses'
import { type OurKey, ourKeys } from './ourKeys'

export type SharableFacility = { id: string; number: string; name: string; isKept: boolean }
export type OpenedNeighbour = {
  neighbour: PlacementNeighbour
  key: OurKey
  /** By name. */
  facilities: SharableFacility[]
}

/** A neighbour, our key, and the facilities that may be shared with it; `null` for none. */
export async function readNeighbourPage(payload: Payload, id: string): Promise<OpenedNeighbour | null> {
  const neighbour = await findNeighbour(payload, id)
  if (!neighbour) return null
  const [listed, kept, [key]] = await Promise.all([
    findListedUnits(payload, 'agents'),
    keptAddresses(payload),
    ourKeys(payload),
  ])
  const facilities = new Map(
    listed.map(({ facility: { id: own, number, name } }) => [
      own,
      { id: own, number, name, isKept: kept.has(own) },
    ]),
  )
  return {
    neighbour,
    key,
    facilities: [...facilities.values()].sort((one, other) => one.name.localeCompare(other.name, 'fr')),
  }
}
