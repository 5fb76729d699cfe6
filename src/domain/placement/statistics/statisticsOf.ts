import { parisMidnight } from '../../dates/parisMidnight'
import { addDays } from '../../hours/calendarDay'
import { localTime } from '../../localTime'
import { groupBy } from '../groupBy'
import type { CountedInput, CountedPeriod } from './CountedInput'
import { childStays } from './childStays'
import {
  type ExpiredHold,
  expiredHoldsOf,
  type NoShow,
  noShowsOf,
  type Refusal,
  refusalsOf,
  type Shortage,
  shortagesOf,
} from './countedFacts'
import { dayNumber } from './dayNumber'
import {
  answerDelays,
  type DelayFigures,
  type DelayKind,
  executionFigures,
  hourFigures,
  searchDelays,
} from './delays'
import { lengthOfStay, type StayLengths } from './lengthOfStay'
import { countedBounds, NO_DAYS, type Occupancy, occupancySteps, type YearEnd, yearEndOf } from './occupancy'
import { twelveMonths } from './periods'
import { type Rotation, rotationOf } from './rotation'
import { type SiblingGroup, siblingGroups } from './siblingGroups'
import { type Stability, stabilityOf } from './stability'
import { runSteps, type Steps } from './steps'
import { type VacancyGaps, vacancyGaps } from './vacancyGaps'

/** Every figure of a period, for a territory or for all (`places.md` says each definition): counts alone, rates are made of them. */
export type PlacementStatistics = {
  period: CountedPeriod
  occupancy: Occupancy
  yearEnd: YearEnd | null
  rotation: Rotation
  gaps: VacancyGaps
  stays: StayLengths
  /** Stays by the year in which the child came, that of the period the last. */
  cohorts: { year: string; stays: StayLengths }[]
  delays: Record<DelayKind, DelayFigures>
  stability: Stability
  siblings: SiblingGroup[]
  refusals: Refusal[]
  expired: ExpiredHold[]
  noShows: NoShow[]
  shortages: Shortage[]
}

const COHORTS = 5

type Ask = { input: CountedInput; period: CountedPeriod; territory: string | null }

/** Pure: the same input gives the same figures, whoever reads them. `territory` keeps places of it, and requests of children of it. */
export function statisticsOf(ask: Ask): PlacementStatistics {
  return runSteps(statisticsSteps(ask))
}

/** `statisticsOf`, a figure at a time. */
export function* statisticsSteps({ input, period, territory }: Ask): Steps<PlacementStatistics> {
  const kept = territory === null ? input : ofTerritory(input, territory)
  const day = localTime(new Date(input.now)).day
  const today = dayNumber(day)
  const bounds = countedBounds(period, today)
  const places = new Map(kept.places.map((place) => [place.id, place]))
  yield
  const byPlace = groupBy(kept.threads, ({ place }) => place)
  const threadsOf = (place: string) => byPlace.get(place) ?? []
  const ofPlaces = kept.threads.filter(({ place }) => places.has(place))
  const year = countedBounds(twelveMonths(period, day), today)
  yield
  const { total: yearDays } = yield* occupancySteps(kept.places, threadsOf, year)
  const everywhere = new Map(input.places.map((place) => [place.id, place]))
  const children = childStays(input, everywhere, today)
  yield
  const own = [...children.values()].filter(([entry]) => entry && places.has(entry.place.id))
  const here = [...children.values()].map((stays) => stays.filter(({ place }) => places.has(place.id)))
  const window = { from: startOf(period.from), until: startOf(addDays(period.to, 1)), now: input.now }
  const inPeriod = <Row extends { at: string }>(rows: Row[]) =>
    rows.filter(({ at }) => at >= window.from && at < window.until && at <= window.now)
  const known = { ...kept, threads: ofPlaces, requests: input.requests, places }
  const occupancy = bounds[0] < bounds[1] ? yield* occupancySteps(kept.places, threadsOf, bounds) : NOTHING
  const yearEnd = yearEndOf(kept, threadsOf, bounds)
  yield
  const rotation = rotationOf(ofPlaces, here, yearDays, year)
  const gaps = vacancyGaps(kept.places, threadsOf, bounds, today)
  yield
  const stays = lengthOfStay(ofPlaces, bounds, today)
  const cohorts = cohortsOf(ofPlaces, period, today)
  yield
  const search = hourFigures(searchDelays(kept), window)
  yield
  const answer = hourFigures(answerDelays(ofPlaces), window)
  yield
  const execution = executionFigures(ofPlaces, window)
  yield
  const stability = stabilityOf(own, year)
  const siblings = siblingGroups({ threads: input.threads, requests: kept.requests }, everywhere, today)
  yield
  return {
    period,
    occupancy,
    yearEnd,
    rotation,
    gaps,
    stays,
    cohorts,
    delays: { search, answer, execution },
    stability,
    siblings: siblings.filter(({ from }) => from >= bounds[0] && from < bounds[1]),
    refusals: inPeriod(refusalsOf(known)),
    expired: inPeriod(expiredHoldsOf(known)),
    noShows: inPeriod(noShowsOf(known)),
    shortages: inPeriod(shortagesOf(kept)),
  }
}

const NOTHING: Occupancy = { total: NO_DAYS, months: [], facilities: new Map() }

const startOf = (day: string): string => parisMidnight(day).toISOString()

function ofTerritory(input: CountedInput, territory: string): CountedInput {
  const places = input.places.filter((place) => place.territory === territory)
  const requests = [...input.requests].filter(([, request]) => request.territory === territory)
  return {
    ...input,
    places,
    requests: new Map(requests),
    shortages: input.shortages.filter((shortage) => shortage.territory === territory),
  }
}

function cohortsOf(threads: CountedInput['threads'], { to }: CountedPeriod, today: number) {
  const last = Number(to.slice(0, 4))
  return Array.from({ length: COHORTS }, (_, rank) => `${last - COHORTS + 1 + rank}`).flatMap((year) => {
    const bounds = countedBounds({ from: `${year}-01-01`, to: `${year}-12-31` }, today)
    const stays = lengthOfStay(threads, bounds, today)
    return stays.entries === 0 ? [] : [{ year, stays }]
  })
}
