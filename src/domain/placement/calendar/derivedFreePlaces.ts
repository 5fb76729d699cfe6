import type { StayDuration } from '../../facility/closedLists'
import type { FreeCount, FreePlaces, OutOfServicePeriod } from '../../facility/FreePlaces'
import { addDays } from '../../hours/calendarDay'
import { localTime } from '../../localTime'
import type { TakenSpan } from '../Commitment'
import { freeStretches } from './freeStretches'
import { type Days, isInService } from './isFreeBetween'
import type { CalendarPlace } from './Situation'

/** A place as lists read it. */
export type CountedPlace = Omit<CalendarPlace, 'id'> & { taken: readonly TakenSpan[] }

/**
 * How many days running a place must be free to be one for a duration: the delay of a recueil provisoire, the fifteen days of a relais,
 * then one, three and six months. A convention of the product: an emergency may be received where a long stay may not.
 */
export const LEAST_DAYS: Readonly<Record<StayDuration, number>> = {
  urgence: 5,
  relais: 15,
  court: 30,
  moyen: 90,
  long: 180,
}

/** A place that is free later than this is not told. */
const HORIZON_DAYS = 90

type DerivedUnit = { durations: readonly StayDuration[]; freePlaces?: FreePlaces | null }

/**
 * What is free of a unit that has places, as its calendars say it now, for each of its durations: the places free from today, else those
 * that are the first to be. Who confirmed it, and when, is what the unit says. A hold past its hour is free here, whatever jobs have done.
 */
export function derivedFreePlaces(
  { durations, freePlaces }: DerivedUnit,
  places: readonly CountedPlace[],
  now: Date,
): FreePlaces {
  const today = localTime(now).day
  const stretches = places.map(({ taken, ...place }) => freeStretches(place, taken, today, null, now))
  return {
    counts: durations.flatMap((duration) => countOf(duration, stretches, today) ?? []),
    outOfService: places.flatMap(({ taken }) => outOfService(taken, today)),
    confirmedAt: freePlaces?.confirmedAt ?? null,
    confirmedBy: freePlaces?.confirmedBy ?? null,
  }
}

function countOf(
  duration: StayDuration,
  stretches: readonly (readonly Days[])[],
  today: string,
): FreeCount | null {
  const last = addDays(today, HORIZON_DAYS)
  const firsts = stretches.flatMap((free) => {
    const first = free.find(({ from, to }) => to === null || to >= addDays(from, LEAST_DAYS[duration] - 1))
    return first && first.from <= last ? [first.from] : []
  })
  const from = firsts.sort()[0]
  if (!from) return null
  const count = firsts.filter((each) => each === from).length
  return { duration, count, from: from === today ? null : from }
}

function outOfService(taken: readonly TakenSpan[], today: string): OutOfServicePeriod[] {
  return taken.flatMap(({ kind, from, to, reason }) =>
    kind === 'outOfService' && (to === null || to >= today)
      ? [{ from, to, count: 1, reason: reason ?? ('autre' as const) }]
      : [],
  )
}

/** The open capacity of a unit that has places: its ordinary places in service on a day. */
export const openCapacityOf = (places: readonly Omit<CountedPlace, 'taken'>[], day: string): number =>
  places.filter((place) => place.kind === 'ordinary' && isInService(place, { from: day, to: day })).length
