import type { PlaceKind } from '@/domain/placement/closedLists'
import { type DayKind, OCCUPATIONS, type Occupation } from './Occupation'

/** A place as its calendar needs it; days are `YYYY-MM-DD`, both included. */
export type ServedPlace = { kind: PlaceKind; inServiceFrom: string; inServiceTo: string | null }

/** What a place is on a day, and the commitment that makes it so. */
export function dayOfPlace(
  place: ServedPlace,
  occupations: readonly Occupation[],
  day: string,
): { kind: DayKind; thread: string | null } {
  const isServed = place.inServiceFrom <= day && (place.inServiceTo === null || day <= place.inServiceTo)
  if (!isServed) return { kind: 'closed', thread: null }
  const there = occupations.filter(({ from, to }) => from <= day && (to === null || day <= to))
  for (const kind of OCCUPATIONS) {
    const found = there.find((one) => one.kind === kind)
    if (found) return { kind, thread: found.thread }
  }
  return { kind: place.kind === 'standby' ? 'reserved' : 'free', thread: null }
}
