import { fromHoursWords } from '@/domain/hours/fromHoursWords'
import type { HoursValues } from '@/domain/sources/SourceRecord'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readHours } from '@/features/sheets/values/readHours'

/** The hours of a cell of our own export: the words of the hours, then the note; hours that somebody wrote there since are read as any. */
export function ownHours(cell: string): HoursValues {
  const read = fromHoursWords(cell)
  if (read) return { openingHours: read.hours, hoursNote: read.left || null }
  const { openingHours } = readHours(cell, { notes: new RowNotes(0), column: '' })
  return openingHours ? { openingHours, hoursNote: null } : { openingHours: null, hoursNote: cell }
}
