import { type FreePlacesState, freePlacesState } from '../../facility/freePlacesState'
import { shortDate } from '../../hours/dayNames'
import { freeStretches } from '../calendar/freeStretches'
import type { CandidatePlace, CandidateUnit } from './Candidate'
import type { Search } from './Search'
import type { Gap } from './UnitAnswer'
import { type DaySpan, daysOf, wishedSpan } from './wishedSpan'

/** A place that is free for a part of what is wished alone, with these days. */
type PartlyFree = { place: CandidatePlace; spans: readonly DaySpan[] }

/**
 * What a unit has for a wish: places free all along, by reference; those free a part of it, the longest first; and how many where the
 * unit keeps counts alone (`null` where it has places). `state` is what its last confirmation is worth.
 */
export type Availability = {
  state: FreePlacesState
  whole: readonly CandidatePlace[]
  partly: readonly PartlyFree[]
  counted: number | null
  /** First day of the places that are counted; `null` for now. */
  countedFrom: string | null
}

const byReference = new Intl.Collator('fr', { numeric: true }).compare

/** The rank of each place of a unit by its reference: every search asks it, and comparing texts is what costs. */
const ranks = new WeakMap<readonly CandidatePlace[], ReadonlyMap<CandidatePlace, number>>()

function rankedByReference(places: readonly CandidatePlace[]): ReadonlyMap<CandidatePlace, number> {
  const known = ranks.get(places)
  if (known) return known
  const sorted = [...places].sort((one, other) => byReference(one.reference, other.reference))
  const told = new Map(sorted.map((place, rank) => [place, rank]))
  ranks.set(places, told)
  return told
}

/** What of a unit is free for a search, by the days of its places, by its counts where it has none. */
export function availabilityOf(unit: CandidateUnit, search: Search): Availability {
  const { profile, now, freshness } = search
  const state = freePlacesState(unit, now, freshness, [profile.duration])
  const wish = wishedSpan(profile)
  if (unit.places.length === 0) return { state, whole: [], partly: [], ...countedOf(unit, search, state) }
  const to = wish.to === null ? null : search.lastDayTaken(unit, wish.to)
  const whole: CandidatePlace[] = []
  const partly: PartlyFree[] = []
  for (const place of unit.places) {
    const spans = freeStretches(place, place.taken, wish.from, to, now)
    const [first] = spans
    if (!first) continue
    if (first.from === wish.from && first.to === to) whole.push(place)
    else partly.push({ place, spans })
  }
  if (whole.length > 1) {
    const rank = rankedByReference(unit.places)
    whole.sort((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0))
  }
  if (partly.length > 1) {
    const lengths = new Map(partly.map((each) => [each, longest(each.spans)]))
    partly.sort((one, other) => (lengths.get(other) ?? 0) - (lengths.get(one) ?? 0))
  }
  return { state, whole, partly, counted: null, countedFrom: null }
}

/** A unit that keeps counts says what is free for a duration; for one that it does not propose, the most that it has free. */
function countedOf({ free }: CandidateUnit, { profile }: Search, { durations }: FreePlacesState) {
  const row =
    durations.find(({ duration }) => duration === profile.duration) ??
    durations.reduce<(typeof durations)[number] | undefined>(
      (most, each) => (most && most.count >= each.count ? most : each),
      undefined,
    )
  return { counted: free.confirmedAt ? (row?.count ?? 0) : 0, countedFrom: row?.from ?? null }
}

/** How many children a unit can take at once, and how many of them without a part of their days lacking. */
export function roomOf(availability: Availability, wishedFrom: string): { whole: number; partly: number } {
  const { whole, partly, counted, countedFrom } = availability
  if (counted === null) return { whole: whole.length, partly: partly.length }
  const isLate = countedFrom !== null && countedFrom > wishedFrom
  return { whole: isLate ? 0 : counted, partly: isLate ? counted : 0 }
}

/** The gap of a unit that nothing is free in for the whole of a wish; `null` where something is, or where nothing is at all. */
export function datesGap(availability: Availability, wish: DaySpan): Gap | null {
  const room = roomOf(availability, wish.from)
  if (room.whole > 0 || room.partly === 0) return null
  const [best] = availability.partly
  if (best) return { code: 'dates', words: `libre ${best.spans.map(spanWords).join(' et ')}` }
  return { code: 'dates', words: `libre à partir du ${shortDate(availability.countedFrom ?? wish.from)}` }
}

/** The share of a wish that is free in the best place, from 0 to 1. */
export function freeShare(availability: Availability, wish: DaySpan): number {
  if (roomOf(availability, wish.from).whole > 0) return 1
  const [best] = availability.partly
  if (best) return Math.min(1, longest(best.spans) / daysOf(wish))
  return availability.counted ? 0.5 : 0
}

/** `du 3 août au 12 août`, `à partir du 3 août`. */
export const spanWords = ({ from, to }: DaySpan): string =>
  to === null ? `à partir du ${shortDate(from)}` : `du ${shortDate(from)} au ${shortDate(to)}`

const longest = (spans: readonly DaySpan[]): number =>
  spans.reduce((most, span) => Math.max(most, daysOf(span)), 0)
