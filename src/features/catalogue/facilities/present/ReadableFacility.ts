import type { ReaderClass } from '@/domain/ReaderClass'
import { canReadPart, maskSheet } from '@/domain/sheet/restrictedFields'
import { type KeptPart, keptParts } from '@/features/sheets/present/keptParts'
import type { Facility, Unit } from '@/payload-types'
import { maskUnit } from './maskUnit'

/** What never leaves the editors. */
type Internal = 'internalNote' | 'dailyPrice'

/** A facility as a class may read it, its active units with it. */
export type ReadableFacility = Omit<Facility, Internal | 'restrictions'> & {
  kept: KeptPart[]
  units: ReadableUnit[]
}
export type ReadableUnit = Omit<Unit, 'facility' | 'remindersSent'>

/** A facility and its units as a class may read them: kept parts emptied, their reasons gone, no name of a site that is kept. */
export function toReadableFacility(
  stored: Omit<Facility, Internal>,
  units: readonly ReadableUnit[],
  readerClass: ReaderClass,
): ReadableFacility {
  const { restrictions: _, ...shown } = maskSheet(stored, readerClass)
  const kept = keptParts(stored, readerClass)
  const placed = canReadPart(stored, 'address', readerClass)
  return { ...shown, kept, units: units.map((unit) => maskUnit(unit, placed, readerClass)) }
}
