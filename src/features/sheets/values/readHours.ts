import { frenchWeek } from '@/domain/hours/french/frenchWeek'
import { whyNotWeek } from '@/domain/hours/french/whyNotWeek'
import { ALWAYS_OPEN, isAlwaysOpen } from '@/domain/hours/isAlwaysOpen'
import type { OpeningHours } from '@/domain/hours/OpeningHours'
import type { HoursValues } from '@/domain/sources/SourceRecord'
import { saysNone } from '@/domain/sources/saysNothing'
import { fromOsm } from '@/features/sheets/hours/fromOsm'
import { fitText } from './fitText'
import { readText } from './readText'
import type { Spot } from './Spot'

const NOTE_MAX = 1000
const NOT_OSM = { fault: '', isOther: true } as const
/** Ranges as OSM writes them, which hold every day. */
const EVERY_DAY = /^(?:\d{2}:\d{2}-\d{2}:\d{2}(?:,|; ?|$)){1,6}$/
/** A day, a month or a word of OSM; its library reads much more, and would take `9h-12h` for every day. */
const OSM_WORD = /[A-Z][a-z]|PH|SH|24\/7|"|^off$/

/**
 * Hours of a free text, in French (`du lundi au vendredi de 9h à 17h`) or in OSM's `opening_hours`; what is not sure is kept whole
 * as a note, with a warning that says why.
 */
export function readHours(value: unknown, { notes, column }: Spot): HoursValues {
  const text = readText(value)
  if (!text || saysNone(text)) return { openingHours: null, hoursNote: null }
  const week = frenchWeek(text)
  if (week.length > 0) {
    if (isAlwaysOpen(week)) notes.warn(column, value, ALWAYS_OPEN)
    return { openingHours: week, hoursNote: null }
  }
  const read = OSM_WORD.test(text) || EVERY_DAY.test(text) ? fromOsm(text) : NOT_OSM
  if ('hours' in read && !isShut(read.hours)) {
    if (read.doubt) notes.warn(column, value, read.doubt)
    return { openingHours: read.hours.length > 0 ? read.hours : null, hoursNote: null }
  }
  const fault = 'hours' in read ? 'aucun jour n’y est ouvert.' : read.isOther ? whyNotWeek(text) : read.fault
  notes.warn(column, value, `horaires gardés en toutes lettres\u00a0: ${fault}`)
  return { openingHours: null, hoursNote: fitNote(text, { notes, column }) }
}

/** No day of which anything is told but that it is closed: of a place that receives nobody, or by default. */
const isShut = (hours: OpeningHours): boolean =>
  hours.every(({ ranges, comment }) => ranges.length === 0 && !comment)

/** A note about hours, no longer than a sheet holds; what is cut is told. */
export function fitNote<Text extends string | null>(text: Text, spot: Spot): Text | string {
  return fitText(text, NOTE_MAX, spot)
}
