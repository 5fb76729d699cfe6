import type { CountedInput, CountedPeriod, CountedPlace, CountedThread } from './CountedInput'
import { dayNumber, dayOfNumber } from './dayNumber'
import { nextMonth } from './periods'
import { DAY_KINDS, type DayKind, placeDays } from './placeDays'
import type { Span } from './spans'
import { runSteps, type Steps } from './steps'

/**
 * Days of places, added up: those of ordinary and stand-by places by what they were, and `extra`, the days of children in surnombre, which
 * belong to no capacity. All else is computed from them.
 */
export type OccupancyDays = Record<DayKind, number> & { extra: number }

/** A month (`YYYY-MM`) and its days. */
type MonthDays = { month: string; days: OccupancyDays }
export type Occupancy = {
  total: OccupancyDays
  months: MonthDays[]
  facilities: Map<string, OccupancyDays>
}

export const NO_DAYS: OccupancyDays = {
  realised: 0,
  reserved: 0,
  void: 0,
  preparation: 0,
  standby: 0,
  free: 0,
  extra: 0,
}

/** Days when a place was open: in service, not out of service, and no stand-by place that waited. */
export const openDays = ({ realised, reserved, preparation, free }: OccupancyDays): number =>
  realised + reserved + preparation + free

/** Days of all installed places, those out of service and the stand-by ones included. */
export const installedDays = (days: OccupancyDays): number => openDays(days) + days.void + days.standby

/**
 * Every day of every place in a period, up to the day of the count. `threadsOf` gives the commitments of a place. Each day of a place is
 * one thing alone (`placeDays`), so that columns add up.
 */
export function occupancyOf(
  places: readonly CountedPlace[],
  threadsOf: (place: string) => readonly CountedThread[],
  bounds: Span,
): Occupancy {
  return runSteps(occupancySteps(places, threadsOf, bounds))
}

/** Places counted between two steps. */
const STEP = 200

/** `occupancyOf`, some places at a time. */
export function* occupancySteps(
  places: readonly CountedPlace[],
  threadsOf: (place: string) => readonly CountedThread[],
  bounds: Span,
): Steps<Occupancy> {
  const months = monthsOf(bounds)
  const total = { ...NO_DAYS }
  const byMonth = months.map(() => ({ ...NO_DAYS }))
  const facilities = new Map<string, OccupancyDays>()
  for (const [rank, place] of places.entries()) {
    if (rank % STEP === STEP - 1) yield
    const days = placeDays(place, threadsOf(place.id), bounds)
    const own = facilities.get(place.facility) ?? { ...NO_DAYS }
    facilities.set(place.facility, own)
    for (const kind of place.kind === 'extra' ? (['realised'] as const) : DAY_KINDS) {
      const column = place.kind === 'extra' ? 'extra' : kind
      for (const span of days[kind]) {
        total[column] += span[1] - span[0]
        own[column] += span[1] - span[0]
        spread(span, months, (at, count) => {
          const month = byMonth[at]
          if (month) month[column] += count
        })
      }
    }
  }
  return {
    total,
    months: months.map(({ month }, at) => ({ month, days: byMonth[at] ?? NO_DAYS })),
    facilities,
  }
}

type Month = { month: string; from: number; until: number }

function monthsOf([first, end]: Span): Month[] {
  const months: Month[] = []
  for (let from = first; from < end; ) {
    const month = dayOfNumber(from).slice(0, 'YYYY-MM'.length)
    const until = Math.min(end, dayNumber(`${nextMonth(month)}-01`))
    months.push({ month, from, until })
    from = until
  }
  return months
}

function spread(
  [from, until]: Span,
  months: readonly Month[],
  add: (at: number, count: number) => void,
): void {
  let low = 0
  let high = months.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((months[middle]?.until ?? 0) <= from) low = middle + 1
    else high = middle
  }
  for (let at = low; at < months.length; at += 1) {
    const month = months[at]
    if (!month || month.from >= until) return
    const count = Math.min(until, month.until) - Math.max(from, month.from)
    if (count > 0) add(at, count)
  }
}

/** The days of a period that have begun, as numbers: up to the day of the count, that day included. */
export function countedBounds({ from, to }: CountedPeriod, today: number): Span {
  return [dayNumber(from), Math.max(dayNumber(from), Math.min(dayNumber(to), today) + 1)]
}

/** Children and places on the last 31 December of a period that has passed; `null` where there is none. */
export type YearEnd = { day: string; present: number; places: number }

/**
 * The national rate (DREES, ES-PE): children received on 31 December, those away whose place is kept and those in surnombre included, over
 * places in service that day, those out of service included.
 */
export function yearEndOf(
  input: Pick<CountedInput, 'places'>,
  threadsOf: (place: string) => readonly CountedThread[],
  [first, end]: Span,
): YearEnd | null {
  const day = lastYearEnd(first, end)
  if (day === null) return null
  let present = 0
  let places = 0
  for (const place of input.places) {
    const { realised, reserved, ...rest } = placeDays(place, threadsOf(place.id), [day, day + 1])
    const isHere = realised.length + reserved.length > 0
    if (isHere) present += 1
    if (place.kind !== 'extra' && (isHere || Object.values(rest).some((spans) => spans.length > 0)))
      places += 1
  }
  return { day: dayOfNumber(day), present, places }
}

function lastYearEnd(first: number, end: number): number | null {
  for (let year = Number(dayOfNumber(end - 1).slice(0, 4)); year >= 1970; year -= 1) {
    const day = dayNumber(`${year}-12-31`)
    if (day < first) return null
    if (day < end) return day
  }
  return null
}
