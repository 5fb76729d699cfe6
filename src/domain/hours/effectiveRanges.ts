import { dayHours, type HoursContext } from './dayHours'
import type { HoursRange, OpeningHours } from './OpeningHours'

/** Open ranges of a calendar day (`YYYY-MM-DD`), in order; `[]` is closed, `null` unknown. */
export function effectiveRanges(
  hours: OpeningHours,
  day: string,
  context: HoursContext,
): HoursRange[] | null {
  return dayHours(hours, day, context)?.ranges ?? null
}
