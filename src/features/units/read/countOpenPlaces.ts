import type { Payload } from 'payload'
import { listUnits } from './listUnits'

/** The places that the active units of a facility open together. */
export async function countOpenPlaces(payload: Payload, facilityId: string): Promise<number> {
  const units = await listUnits(payload, facilityId)
  return units.reduce((total, { active, openCapacity }) => total + (active === false ? 0 : openCapacity), 0)
}
