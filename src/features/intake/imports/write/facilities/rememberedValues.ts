import type { FacilityRecord } from '@/domain/sources/facilityFacts'
import type { SourceNotice } from '@/domain/sources/SourceRecord'
import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import type { StoredRecord } from '../StoredRecord'
import { givenValues } from './givenValues'
import { lastUnits } from './planUnits'

/** What of a record was not written on its sheet, and why: fields, and folded names of units. */
export type LeftAside = { notices: SourceNotice[]; fields: string[]; units: string[] }

/** What the base remembers that a record gave. What was left aside was not given: the sheet still holds the word of before. */
export function rememberedValues(
  record: FacilityRecord,
  stored: StoredRecord | null,
  left: LeftAside,
): Record<string, unknown> {
  const last = stored?.lastValues ?? {}
  const isLeft = ({ name = '' }: { name?: string }) => left.units.includes(foldPlaceName(name))
  const units = [
    ...record.units.flatMap(({ row: _, ...unit }) => (isLeft(unit) ? [] : [unit])),
    ...lastUnits(last).filter(isLeft),
  ]
  return {
    ...givenValues(record),
    ...Object.fromEntries(left.fields.map((field) => [field, last[field] ?? null])),
    ...(left.units.length > 0 ? { units } : {}),
  }
}
