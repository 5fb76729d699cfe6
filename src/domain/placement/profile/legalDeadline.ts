import { parisMidnight } from '../../dates/parisMidnight'
import { addDays } from '../../hours/calendarDay'
import { LEGAL_TITLES, type LegalTitle } from '../closedLists'

const DAY_HOURS = 24

/**
 * The instant (ISO 8601) when something must have been decided, by the title and its first day (`YYYY-MM-DD`); `null` for a title without
 * deadline. Days are counted without the first one, to the midnight that ends the last (art. 641 and 642 of the code de procédure civile,
 * without their extension: it is the shortest reading that protects). Hours count from the midnight that begins the first day, since
 * its hour is not kept.
 */
export function legalDeadline(title: LegalTitle | null, start: string | null): string | null {
  const deadline = LEGAL_TITLES.find(({ code }) => code === title)?.deadline ?? null
  if (!deadline || !start) return null
  const days = 'hours' in deadline ? deadline.hours / DAY_HOURS : deadline.days + 1
  return parisMidnight(addDays(start, days)).toISOString()
}

/** The last instant before a deadline: what is shown is its day. */
export const lastMoment = (deadline: string): Date => new Date(Date.parse(deadline) - 1)
