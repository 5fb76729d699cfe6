import type { AccommodationMode } from './closedLists'
import type { FacilityCategory } from './facilityCategories'

/**
 * Tells whether a category or a mode belongs to past figures alone: hotels, where no child entrusted to the ASE may be lodged
 * since 1 February 2024 (law 2022-140, art. 7).
 */
export function isHistorical(code: FacilityCategory | AccommodationMode | null | undefined): boolean {
  return code === 'hotel'
}
