import { createLocalReq, type Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { openCapacityOf } from '@/domain/placement/calendar/derivedFreePlaces'
import { SLUGS } from '@/domain/slugs'
import { placesByUnit } from '@/features/catalogue/facilities/read/placesByUnit'
import { indexFacilityOf } from '@/features/catalogue/facilities/write/indexFacilityOf'
import { clock } from '@/infra/clock'
import { findStored } from '@/infra/database/findStored'
import { relationId } from '@/infra/database/relationId'
import type { Unit } from '@/payload-types'
import { settleCapacity } from './settleCapacity'

/**
 * Writes the open capacity of the units whose places come into service or leave it by today, which nobody does anything for. One read of
 * units, then one write for each that changes. Idempotent; gives how many changed.
 */
export async function settleCapacities(payload: Payload): Promise<number> {
  const { day } = localTime(clock.now())
  const byUnit = await placesByUnit(payload)
  if (byUnit.size === 0) return 0
  const units = await findStored<Unit>(payload, {
    collection: SLUGS.units,
    where: {},
    select: { openCapacity: true, facility: true },
    // Every unit: those of a département are a few hundred.
    limit: 0,
  })
  const due = units.filter(({ id, openCapacity }) => {
    const places = byUnit.get(id)?.filter(({ kind }) => kind !== 'extra') ?? []
    return places.length > 0 && openCapacityOf(places, day) !== openCapacity
  })
  for (const { id } of due) await settleCapacity(payload, id)
  if (due.length > 0)
    await indexFacilityOf(await createLocalReq({}, payload), [
      ...new Set(due.map(({ facility }) => relationId(facility))),
    ])
  return due.length
}
