import type { SearchQuery } from '../SearchQuery'
import type { Columns } from './Columns'
import { allowedCodes, holds } from './facetCodes'
import { askedSlots } from './OpenColumn'
import { distanceKm, hasPlaceInside } from './places'

/** The ranges and rights of a query, which no count ever leaves out. */
export function rangeFilter(columns: Columns, query: SearchQuery): (slot: number) => boolean {
  const { age, near, bounds, includeEnded } = query
  const within = query.within === null ? null : allowedCodes(columns, 'territory', query.within)
  const asked = query.openAt === null ? null : askedSlots(query.openAt)
  const radius = near?.radiusKm ?? null
  return (slot) => {
    if (columns.alive[slot] !== 1 || (!includeEnded && columns.ended[slot] === 1)) return false
    if (age !== null && (age < (columns.ageMin[slot] ?? 0) || age > (columns.ageMax[slot] ?? 0))) return false
    if (within && !holds(columns, 'territory', slot, within)) return false
    if (asked && !columns.open.opensAt(slot, asked)) return false
    if (bounds && !hasPlaceInside(columns, slot, bounds)) return false
    return near === null || radius === null || distanceKm(columns, slot, near) <= radius
  }
}
