import type { Facility, Organisation, Service } from '@/payload-types'
import type { SheetState } from '../HistorySheet'

/** A stored sheet, or a version of one, as its history reads it. */
export function toSheetState(sheet: Organisation | Facility | Service): SheetState {
  return {
    audience: sheet.audience,
    restrictions: sheet.restrictions ?? [],
    modifiedAt: sheet.modifiedAt ?? null,
    fields: { ...sheet },
  }
}
