import { hoursSections } from './hoursSections'
import type { OpeningHours } from './OpeningHours'

/** The same hours in the one form in which they can be compared: no day twice, ranges joined, rules in order. */
export function tidyHours(hours: OpeningHours): OpeningHours {
  return hoursSections(hours).flatMap(({ season, weeks, rules }) =>
    rules.map((rule) => ({ ...rule, ...(season ? { season } : {}), ...(weeks ? { weeks } : {}) })),
  )
}
