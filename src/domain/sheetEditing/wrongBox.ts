import { HOURS_DAYS } from '../hours/OpeningHours'
import type { WeekPlans } from './filledWeeks'

const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/

/** The input that makes a typed week wrong, by its name after that of the week (`mo.0.closes`); `null` when no time does. */
export function wrongBox(plans: WeekPlans): string | null {
  for (const day of HOURS_DAYS) {
    const ranges = [...(plans[day]?.ranges ?? [])].map((range, at) => ({ ...range, at }))
    for (const { opens, closes, at } of ranges) {
      if (!TIME.test(opens)) return `${day}.${at}.opens`
      if (!TIME.test(closes) || closes <= opens) return `${day}.${at}.closes`
    }
    const sorted = ranges.sort((one, other) => (one.opens < other.opens ? -1 : 1))
    const late = sorted.find(({ opens }, rank) => rank > 0 && opens < (sorted[rank - 1]?.closes ?? ''))
    if (late) return `${day}.${late.at}.opens`
  }
  return null
}
