import type { Payload } from 'payload'
import { addDays } from '@/domain/hours/calendarDay'
import { localTime } from '@/domain/localTime'
import { SLUGS } from '@/domain/slugs'
import {
  calendarDays,
  mondayOf,
  UNIT_DAYS,
  WEEK_DAYS,
} from '@/features/placement/calendarPages/present/calendarDays'
import { dayCounts } from '@/features/placement/calendarPages/present/dayCounts'
import { placeSpans } from '@/features/placement/calendarPages/present/placeSpans'
import { readAllUnits } from '@/features/placement/calendarPages/read/readAllUnits'
import { readChildren } from '@/features/placement/calendarPages/read/readChildren'
import { readUnitRows } from '@/features/placement/calendarPages/read/readUnitRows'
import { readWeek } from '@/features/placement/calendarPages/read/readWeek'
import { type Cost, costOf, type LimitedCosts, limitedCosts } from './timing'

/** Milliseconds of what a page of the calendar asks the base and reckons. */
export type PlaceCalendarFigures = {
  /** A unit of a facility over four weeks. */
  unit: LimitedCosts
  /** Every unit of every facility over a week, by page. */
  week: LimitedCosts
  /** The same, a week that is past, read from the calendars. */
  pastWeek: LimitedCosts
}

/** What a page of the calendar takes at most, in milliseconds. */
const LIMIT = 150
const WARM_UP = 5

/** Measures the pages of the calendar on a base that is filled already. `now` is the instant that they are read at. */
export async function measurePlaceCalendars(
  payload: Payload,
  { queries, now }: { queries: number; now: Date },
): Promise<PlaceCalendarFigures> {
  const { day: today } = localTime(now)
  const { docs: facilities } = await payload.find({
    collection: SLUGS.facilities,
    limit: 0,
    pagination: false,
    depth: 0,
    select: { number: true },
    overrideAccess: true,
  })
  const unit = async (n: number) => {
    const facility = facilities[(n * 37) % facilities.length]
    if (!facility) return
    const from = mondayOf(today)
    const to = addDays(from, UNIT_DAYS - 1)
    const days = calendarDays(from, UNIT_DAYS)
    const units = await readUnitRows(payload, facility.id, { from, to, now })
    for (const { places } of units) {
      for (const place of places) placeSpans(place, place.occupations, days)
      for (const day of days) dayCounts(places, day)
    }
    await readChildren(
      payload,
      units.flatMap(({ places }) => places.flatMap(({ standing }) => standing)),
      today,
    )
  }
  const week = (from: string) => async (n: number) => {
    const { units } = await readAllUnits(payload, { sought: '', page: String((n % 20) + 1) })
    await readWeek(payload, { units: units.map(({ id }) => id), days: calendarDays(from, WEEK_DAYS), now })
  }
  return {
    unit: await measured(unit, queries),
    week: await measured(week(today), queries),
    pastWeek: await measured(week(addDays(today, -60)), queries),
  }
}

async function measured(ask: (n: number) => Promise<void>, queries: number): Promise<LimitedCosts> {
  const took: Cost[] = []
  for (let n = 0; n < queries + WARM_UP; n += 1) {
    const cost = await costOf(() => ask(n))
    if (n >= WARM_UP) took.push(cost)
  }
  return limitedCosts(took, LIMIT)
}
