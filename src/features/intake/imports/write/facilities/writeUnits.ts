import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { Unit } from '@/payload-types'
import type { UnitPlan } from './planUnits'

/** Every unit of these facilities, by facility. */
export async function findUnitsOf(
  payload: Payload,
  facilities: readonly string[],
): Promise<Map<string, Unit[]>> {
  const { docs } = await payload.find({
    collection: SLUGS.units,
    where: { facility: { in: [...facilities] } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  const found = new Map<string, Unit[]>()
  for (const unit of docs) {
    const id = String(unit.facility)
    found.set(id, [...(found.get(id) ?? []), unit])
  }
  return found
}

/** Carries out what a plan says of the units of a facility; whoever calls indexes it. */
export async function writeUnits(
  payload: Payload,
  facility: string,
  { create, update }: UnitPlan,
): Promise<void> {
  const context = { deferIndexing: true }
  for (const { id, data } of update)
    await payload.update({ collection: SLUGS.units, id, data, depth: 0, overrideAccess: true, context })
  for (const unit of create)
    await payload.create({
      collection: SLUGS.units,
      data: { ...unit, facility, active: true },
      depth: 0,
      overrideAccess: true,
      context,
    })
}
