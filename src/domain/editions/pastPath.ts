import { isCalendarDay } from '../isCalendarDay'
import { sheetPath } from '../sheet/sheetNumber'
import { READINGS, type Reading } from './closedLists'

/** The segment of every address of the past of a sheet. */
const PAST = 'au'

/** The page of all that is known of the past of a sheet: `/dispositifs/D0042/au`. */
export function pastPath(number: string): string {
  return `${sheetPath(number)}/${PAST}`
}

/** The address of a day of a sheet, for ever: `/dispositifs/D0042/au/2025-03-12?lecture=droit`. */
export function pastDayPath(number: string, { day, reading }: { day: string; reading: Reading }): string {
  return `${pastPath(number)}/${day}?lecture=${reading}`
}

/** The question that an address asks; the law where it names none. */
export function readingOf(text: string | null | undefined): Reading {
  return READINGS.find(({ code }) => code === text)?.code ?? 'droit'
}

/** Tells whether an address is one of a past: a day that its path names, or that its print names (`?au=`). */
export function isOfThePast({ pathname, searchParams }: URL): boolean {
  if (/^\/[^/]+\/[^/]+\/au(?:\/|$)/.test(pathname)) return true
  return /\/imprimer(?:\.pdf)?$/.test(pathname) && searchParams.has(PAST)
}

/** What a print is asked for a day of the past: `?au=2025-03-12&lecture=droit`; `null` for that of today. */
export function printedDay(query: URLSearchParams): { day: string; reading: Reading } | null {
  const day = query.get(PAST) ?? ''
  return isCalendarDay(day) ? { day, reading: readingOf(query.get('lecture')) } : null
}

/** The query that `printedDay` reads. */
export function printQuery({ day, reading }: { day: string; reading: Reading }): string {
  return `${PAST}=${day}&lecture=${reading}`
}
