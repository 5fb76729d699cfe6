import { complementSections } from '@/domain/nationalSheet/complementSections'
import type { NationalSheet } from '@/domain/nationalSheet/NationalSheet'
import { type ComplementPlace, placeComplement } from '@/domain/nationalSheet/placeComplement'
import type { ReadComplement } from '../read/findComplements'

export type PlacedComplement = ReadComplement & { outcome: ComplementPlace['outcome'] }

/** The complements of a sheet by the address of the section where each stands today; the empty one is the sheet as a whole. */
export function placedComplements(
  sheet: NationalSheet,
  complements: readonly ReadComplement[],
): Map<string, PlacedComplement[]> {
  const sections = complements.length > 0 ? complementSections(sheet) : []
  const placed = new Map<string, PlacedComplement[]>()
  for (const complement of complements) {
    const { section, outcome } = placeComplement(complement, sections)
    const anchor = section?.anchor ?? ''
    placed.set(anchor, [...(placed.get(anchor) ?? []), { ...complement, outcome }])
  }
  return placed
}
