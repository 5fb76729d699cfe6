import type { HoursValues } from '@/domain/sources/SourceRecord'
import { fromOsm } from '@/features/sheets/hours/fromOsm'
import { fitText } from './fitText'
import { readText } from './readText'
import type { Spot } from './Spot'

const NOTE_MAX = 1000

/** Hours from an OSM `opening_hours` text; what cannot be structured is kept whole as a note, with a warning that says why. */
export function readHours(value: unknown, { notes, column }: Spot): HoursValues {
  const text = readText(value)
  if (!text) return { openingHours: null, hoursNote: null }
  const read = fromOsm(text)
  if ('hours' in read) return { openingHours: read.hours.length > 0 ? read.hours : null, hoursNote: null }
  notes.warn(column, value, `horaires gardés en toutes lettres\u00a0: ${read.fault}`)
  return { openingHours: null, hoursNote: fitNote(text, { notes, column }) }
}

/** A note about hours, no longer than a sheet holds; what is cut is told. */
export function fitNote<Text extends string | null>(text: Text, spot: Spot): Text | string {
  return fitText(text, NOTE_MAX, spot)
}
