import type { Payload } from 'payload'
import { ageSpan } from '@/domain/facility/ageSpan'
import { DEFAULT_PLACEMENT_SETTINGS } from '@/domain/placement/placementSettings'
import { SLUGS } from '@/domain/slugs'
import { newDocumentId } from '@/infra/database/newDocumentId'
import { relationId } from '@/infra/database/relationId'
import type { Unit } from '@/payload-types'
import { facilities } from '../content/facilities'
import type { FacilityContent, UnitContent } from '../content/facilities/FacilityContent'
import { hasKeptPlaces, placesOf } from '../content/placement/keptPlaces'
import { World, type WorldPlace, type WorldUnit } from './World'

const NO_AGES = { from: 0, to: 21 * 12 - 1 }

type Args = { payload: Payload; inServiceFrom: string; isHoliday: (day: string) => boolean }

/** The places of the demo, nobody in them yet, as its facilities and units are stored. */
export async function demoWorld({ payload, inServiceFrom, isHoliday }: Args): Promise<World> {
  const world = new World({ isHoliday })
  const [{ docs: stored }, { docs: units }] = await Promise.all([
    payload.find({
      collection: SLUGS.facilities,
      depth: 0,
      limit: 0,
      pagination: false,
      select: { number: true },
      overrideAccess: true,
    }),
    payload.find({
      collection: SLUGS.units,
      depth: 0,
      limit: 0,
      pagination: false,
      sort: 'name',
      select: { remindersSent: false },
      overrideAccess: true,
    }),
  ])
  const ids = new Map(stored.map(({ id, number }) => [number, id]))
  for (const content of facilities) {
    const facility = ids.get(content.number)
    for (const unit of units.filter((one) => relationId(one.facility) === facility)) {
      if (!facility || !hasKeptPlaces({ content, unit })) continue
      const kept = worldUnit(unit, { id: facility, number: content.number, category: content.category })
      for (const place of placesOf({ content, unit }))
        world.places.push(aPlace(kept, { ...place, inServiceFrom }))
    }
  }
  return world
}

type StoredUnit = UnitContent & Pick<Unit, 'id' | 'preparationDays'>

/** A unit as years are played in it. */
export const worldUnit = (
  unit: StoredUnit,
  facility: Pick<FacilityContent, 'number' | 'category'> & { id: string },
): WorldUnit => ({
  id: unit.id,
  facility: facility.id,
  number: facility.number,
  name: unit.name,
  mode: unit.mode,
  sex: unit.sex ?? 'mixte',
  ages: ageSpan(unit) ?? NO_AGES,
  ruled: { ...unit, category: facility.category },
  durations: unit.durations,
  needs: unit.needsMet ?? [],
  siblingsMax: unit.siblingsMax ?? 1,
  preparationDays: unit.preparationDays ?? DEFAULT_PLACEMENT_SETTINGS.preparationDays,
})

type Facts = Pick<WorldPlace, 'reference' | 'kind' | 'inServiceFrom'> &
  Partial<Pick<WorldPlace, 'inServiceTo' | 'extraReason'>>

/** A place of a unit that nobody has had yet. */
export const aPlace = (unit: WorldUnit, facts: Facts): WorldPlace => ({
  id: newDocumentId(),
  unit,
  inServiceTo: null,
  extraReason: null,
  lines: [],
  living: [],
  freeFrom: facts.inServiceFrom,
  ...facts,
})
