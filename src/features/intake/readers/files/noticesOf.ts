import type { SourceNotice } from '@/domain/sources/SourceRecord'
import { shownValue } from '@/features/sheets/values/shownValue'
import type { RawRow } from './RawRow'

/** What is said of a sheet that a format does not read. */
export const OTHER_SHEET = 'feuille d’autres colonnes\u00a0: laissée de côté'

/** The notes of a row before it is understood, as a report shows them. */
export function noticesOf({ row, notes = [] }: Pick<RawRow, 'row' | 'notes'>): SourceNotice[] {
  return notes.map((note) => ({ ...note, row: note.row ?? row, value: shownValue(note.value) }))
}

/** Notices with the name of their sheet where a workbook has several, of which each counts its rows anew. */
export function withSheet(
  { sheet, isAmongOthers }: RawRow,
  notices: readonly SourceNotice[],
): SourceNotice[] {
  if (!isAmongOthers || !sheet) return [...notices]
  return notices.map((notice) =>
    notice.row === 0
      ? notice
      : { ...notice, column: [sheet, notice.column].filter(Boolean).join('\u00a0› ') },
  )
}
