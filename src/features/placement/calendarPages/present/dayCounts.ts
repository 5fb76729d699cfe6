import { dayOfPlace, type ServedPlace } from './dayOfPlace'
import type { Occupation } from './Occupation'

/** A place with what takes it. */
export type OccupiedPlace = ServedPlace & { id: string; occupations: readonly Occupation[] }

/**
 * The places of a unit on a day. `open` are those in service that children are received in, out of service for a time or not; what is
 * paid to stay empty (`reserved`) and the surnombres taken (`extra`) are counted apart.
 */
export type DayCounts = {
  open: number
  free: number
  /** Children there, those away with their place kept apart. */
  present: number
  away: number
  planned: number
  holds: number
  preparation: number
  outOfService: number
  reserved: number
  extra: number
}

const NONE: DayCounts = {
  open: 0,
  free: 0,
  present: 0,
  away: 0,
  planned: 0,
  holds: 0,
  preparation: 0,
  outOfService: 0,
  reserved: 0,
  extra: 0,
}

const NAMES = {
  free: 'free',
  stay: 'present',
  absence: 'away',
  planned: 'planned',
  hold: 'holds',
  preparation: 'preparation',
  outOfService: 'outOfService',
  reserved: 'reserved',
} as const

/** Counts the places of a day, each in one number alone. */
export function dayCounts(places: readonly OccupiedPlace[], day: string): DayCounts {
  const counts = { ...NONE }
  for (const place of places) {
    const { kind } = dayOfPlace(place, place.occupations, day)
    if (kind === 'closed') continue
    if (place.kind === 'extra') {
      if (kind !== 'free') counts.extra += 1
      continue
    }
    if (place.kind === 'ordinary') counts.open += 1
    counts[NAMES[kind]] += 1
  }
  return counts
}

/** Adds the counts of several units. */
export function sumCounts(all: readonly DayCounts[]): DayCounts {
  const total = { ...NONE }
  for (const counts of all) for (const name of NAMES_OF_COUNTS) total[name] += counts[name]
  return total
}

// Every key of a record whose shape is fixed.
const NAMES_OF_COUNTS = Object.keys(NONE) as (keyof DayCounts)[]
