import { dayHours, type HoursContext } from './dayHours'
import type { HoursRange, OpeningHours } from './OpeningHours'

/** Open ranges of a calendar day (`YYYY-MM-DD`), in order; `[]` is closed, `null` unknown: no hours, or school holidays that nobody has published. */
export function effectiveRanges(
  hours: OpeningHours,
  day: string,
  context: HoursContext,
): HoursRange[] | null {
  const plan = dayHours(hours, day, context)
  return plan && !plan.isUnsure ? plan.ranges : null
}
