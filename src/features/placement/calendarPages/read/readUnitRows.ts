import type { Payload } from 'payload'
import { groupBy } from '@/domain/placement/groupBy'
import { listUnits, type SheetUnit } from '@/features/keeping/units/read/listUnits'
import type { CalendarPlaceRow } from '../CalendarPlaceRow'
import { readPlaceRows } from './readPlaceRows'

/** A unit of a facility with its places; none where it keeps counts alone. */
export type UnitRow = { unit: SheetUnit; places: CalendarPlaceRow[] }

/** The units of a facility with their places and their calendars over these days; closed units without any place are left out. */
export async function readUnitRows(
  payload: Payload,
  facility: string,
  { from, to, now }: { from: string; to: string; now: Date },
): Promise<UnitRow[]> {
  const [units, places] = await Promise.all([
    listUnits(payload, facility),
    readPlaceRows(payload, { where: { facility }, from, to, now }),
  ])
  const byUnit = groupBy(places, ({ unit }) => unit)
  return units
    .map((unit) => ({ unit, places: byUnit.get(unit.id) ?? [] }))
    .filter(({ unit, places: own }) => unit.active !== false || own.length > 0)
}
