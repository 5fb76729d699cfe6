import type { Fault } from '@/domain/facility/Fault'
import type { FreePlaces } from '@/domain/facility/FreePlaces'
import { freePlacesFaults } from '@/domain/facility/freePlacesFaults'
import { freePlacesOf } from '@/features/catalogue/facilities/present/matchFacilities'
import type { SheetUnit } from '@/features/keeping/units/read/listUnits'
import type { TypedPlaces } from '../TypedPlaces'
import { toFreePlaces } from './toFreePlaces'

/**
 * What was typed for a unit, and what is wrong with it. Paths are those of the form: `counts.urgence.count`, and
 * `outOfService.1.to` by the row of the form.
 */
export function placesFaults(
  typed: TypedPlaces,
  unit: SheetUnit,
  today: string,
): { said: FreePlaces; faults: Fault[] } {
  const before = freePlacesOf(unit)
  const { free: said, rows } = toFreePlaces(typed, { durations: unit.durations, free: before }, today)
  const faults = freePlacesFaults(said, unit, { today, before }).map(({ path, message }) => {
    const [list, at = '', field] = path.split('.')
    const row = list === 'counts' ? said.counts[Number(at)]?.duration : rows[Number(at)]
    return { path: `${list}.${row}.${field}`, message }
  })
  return { said, faults }
}
