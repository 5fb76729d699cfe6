import type { SourceNotice } from '@/domain/sources/SourceRecord'
import { shownValue } from '@/features/sheets/values/shownValue'
import type { RawRow } from './RawRow'

/** What is said of a sheet that a format does not read. */
export const OTHER_SHEET = 'feuille d’autres colonnes\u00a0: laissée de côté'

/** The notes of a row before it is understood, as a report shows them. */
export function noticesOf({ row, notes = [] }: Pick<RawRow, 'row' | 'notes'>): SourceNotice[] {
  return notes.map((note) => ({ ...note, row: note.row ?? row, value: shownValue(note.value) }))
}
