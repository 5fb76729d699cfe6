import type { OpeningHours } from './OpeningHours'
import { openingHoursFault } from './openingHoursFault'
import { openingHoursSchema } from './openingHoursSchema'

/** Stored JSON as opening hours; none (unknown) when it holds a fault. */
export function readOpeningHours(value: unknown): OpeningHours {
  return openingHoursFault(value) ? [] : openingHoursSchema.parse(value)
}
