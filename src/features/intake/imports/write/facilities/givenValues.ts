import type { FacilityRecord } from '@/domain/sources/facilityFacts'

/** What the base remembers that a record gave: its facts, and its units but for where they stood in the file. */
export function givenValues({ values, units }: FacilityRecord) {
  return units.length > 0 ? { ...values, units: units.map(({ row: _, ...unit }) => unit) } : { ...values }
}
