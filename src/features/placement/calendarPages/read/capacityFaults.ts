import type { Payload } from 'payload'
import { listUnits } from '@/features/keeping/units/read/listUnits'
import { openingUnitFaults } from '@/features/placement/opening/read/openingUnitFaults'

type Ask = {
  facility: string
  unit: string
  /** Its ordinary places in service, or that will be. */
  inService: number
}

/** What the rules of the facility, and of law, refuse in one more ordinary place of a unit, in words. */
export async function capacityFaults(
  payload: Payload,
  { facility, unit: id, inService }: Ask,
): Promise<string[]> {
  // The places of this one are what is about to change: that they are not typed says nothing here.
  const units = (await listUnits(payload, facility)).map(({ hasPlaces: _, ...one }) => one)
  const unit = units.find((one) => one.id === id)
  if (!unit) return []
  const faults = await openingUnitFaults(payload, {
    facilityId: facility,
    units,
    unit,
    places: inService + 1,
  })
  return faults.map(({ message }) => message)
}
