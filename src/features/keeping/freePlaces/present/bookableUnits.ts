import { isHistorical } from '@/domain/facility/isHistorical'
import type { SheetUnit } from '@/features/keeping/units/read/listUnits'

/** The units whose places can be told: those that receive today; a hotel never does. */
export function bookableUnits(units: readonly SheetUnit[]): SheetUnit[] {
  return units.filter(({ active, mode }) => active !== false && !isHistorical(mode))
}
