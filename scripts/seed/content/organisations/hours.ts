import { HOURS_DAYS, type HoursDay, type HoursRule, type OpeningHours } from '@/domain/hours/OpeningHours'

type More = Pick<HoursRule, 'season' | 'weeks' | 'comment'>

/** A rule from compact text: days `mo-fr` or `mo,we`, ranges `09:00-12:00,14:00-17:00` (none: closed). @throws on an unknown day. */
export function onDays(days: string, ranges = '', more: More = {}): HoursRule {
  return {
    days: days.split(',').flatMap(readDays),
    ranges: ranges
      .split(',')
      .filter(Boolean)
      .map((range) => ({ opens: range.slice(0, 5), closes: range.slice(6) })),
    ...more,
  }
}

// Widened, so that any text may be looked for.
const DAYS: readonly string[] = HOURS_DAYS

function readDays(span: string): HoursDay[] {
  const [first = '', last = first] = span.split('-')
  const from = DAYS.indexOf(first)
  const to = DAYS.indexOf(last)
  if (from < 0 || to < from) throw new Error(`Unknown days « ${span} » in the demo content`)
  return HOURS_DAYS.slice(from, to + 1)
}

const HOLIDAYS = onDays('ph')

/** The hours of most offices of the demo. */
export const OFFICE: OpeningHours = [onDays('mo-fr', '09:00-12:30,13:30-17:00'), HOLIDAYS]
/** An office that closes on Friday afternoon. */
export const SHORT_FRIDAY: OpeningHours = [
  onDays('mo-th', '08:30-12:00,13:30-17:30'),
  onDays('fr', '08:30-12:00'),
  HOLIDAYS,
]
export const THREE_MORNINGS: OpeningHours = [onDays('mo,we,fr', '09:00-12:00'), HOLIDAYS]
export const MARKET_MORNINGS: OpeningHours = [onDays('tu-sa', '09:00-12:30'), HOLIDAYS]
/** Office hours and one evening (Thursday). */
export const LATE_THURSDAY: OpeningHours = [
  onDays('mo-we,fr', '09:00-12:30,13:30-17:30'),
  onDays('th', '09:00-12:30,13:30-19:30'),
  HOLIDAYS,
]
/** Office hours and Saturday morning. */
export const WITH_SATURDAY: OpeningHours = [
  onDays('mo-fr', '08:45-12:15,13:30-17:30'),
  onDays('sa', '09:00-12:00'),
  HOLIDAYS,
]
export const DAY_AND_NIGHT: OpeningHours = [onDays('mo-ph', '00:00-24:00')]
