import type { CountedPlace, CountedThread } from './CountedInput'
import { dayNumber } from './dayNumber'
import { type Span, union, within, without } from './spans'

/** What a day of a place in service is, one thing alone, the first that applies. */
export const DAY_KINDS = ['realised', 'reserved', 'void', 'preparation', 'standby', 'free'] as const
export type DayKind = (typeof DAY_KINDS)[number]

/** Days of a place by what they are, spans that do not overlap. */
type PlaceDays = Readonly<Record<DayKind, readonly Span[]>>

/**
 * Cuts the days of a place that are in `bounds` and in its service. A stay counts from the arrival to the last day, both included, or up
 * to the end of the bounds while the child is there, even past the day that was foreseen; a child who did not come counts for nothing.
 * A day away with the place kept is *réservée*; out of service is *void*; the days from a departure to the day it is ready again are
 * preparation; a place kept in reserve is *standby* while nobody is there; the rest is free. `threads` are those of the place.
 */
export function placeDays(
  place: CountedPlace,
  threads: readonly CountedThread[],
  [first, end]: Span,
): PlaceDays {
  const service: Span = [
    Math.max(first, dayNumber(place.inServiceFrom)),
    place.inServiceTo === null ? end : Math.min(end, dayNumber(place.inServiceTo) + 1),
  ]
  const stays: Span[] = []
  const away: Span[] = []
  const closed: Span[] = []
  const prepared: Span[] = []
  for (const thread of threads) {
    const span = spanOf(thread, end)
    if (!span) continue
    if (thread.kind === 'stay') {
      stays.push(span)
      if (thread.state === 'left' && thread.readyOn !== null)
        prepared.push([span[1], Math.min(end, dayNumber(thread.readyOn))])
    } else if (thread.kind === 'absence') away.push(span)
    else if (thread.kind === 'outOfService') closed.push(span)
  }
  const days = union([service])
  const occupied = within(union(stays), days)
  const reserved = within(union(away), occupied)
  const voids = without(within(union(closed), days), occupied)
  const preparation = without(without(within(union(prepared), days), occupied), union(voids))
  const rest = without(without(without(days, occupied), union(voids)), union(preparation))
  return {
    realised: without(occupied, union(reserved)),
    reserved,
    void: voids,
    preparation,
    standby: place.kind === 'standby' ? rest : [],
    free: place.kind === 'standby' ? [] : rest,
  }
}

/** The days that a commitment takes, `null` for none; `end` bounds what has no end yet. */
function spanOf({ kind, state, from, to }: CountedThread, end: number): Span | null {
  const until = to === null ? end : dayNumber(to) + 1
  if (kind === 'stay') {
    if (state === 'left') return [dayNumber(from), Math.min(end, until)]
    return state === 'arrived' ? [dayNumber(from), end] : null
  }
  return kind === 'hold' || state === 'withdrawn' ? null : [dayNumber(from), Math.min(end, until)]
}
