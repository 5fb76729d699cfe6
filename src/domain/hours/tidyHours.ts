import { hoursSections, toldTime } from './hoursSections'
import type { OpeningHours } from './OpeningHours'

/** The same hours in the one form in which they can be compared: no day twice, ranges joined, rules in order. */
export function tidyHours(hours: OpeningHours): OpeningHours {
  return hoursSections(hours).flatMap(({ rules, ...time }) =>
    rules.map((rule) => ({ ...rule, ...toldTime(time) })),
  )
}
