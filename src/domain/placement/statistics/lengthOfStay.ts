import type { CountedThread } from './CountedInput'
import { dayNumber } from './dayNumber'
import { hasBegun } from './hasBegun'
import { type Quantiles, quantilesOf } from './kaplanMeier'
import type { Span } from './spans'

/** Stays that ended in less than so many days are told apart. */
const SHORT_STAY_DAYS = 8

/**
 * Stays by when the child came. `short` ended in less than `SHORT_STAY_DAYS` days; `recent` are as young and still go on, in neither
 * series; `long` are the quantiles of all the others in days, those that go on being censored.
 */
export type StayLengths = { entries: number; short: number; recent: number; open: number; long: Quantiles }

/** How long the stays last whose child came within these days; `today` is the last day seen. Arrival and departure both count. */
export function lengthOfStay(
  threads: Iterable<CountedThread>,
  [first, end]: Span,
  today: number,
): StayLengths {
  let [entries, short, recent, open] = [0, 0, 0, 0]
  const lastings: { time: number; ended: boolean }[] = []
  for (const thread of threads) {
    const { state, arrivedOn, to } = thread
    if (arrivedOn === null || !hasBegun(thread)) continue
    const from = dayNumber(arrivedOn)
    if (from < first || from >= end || from > today) continue
    entries += 1
    const last = state === 'left' && to !== null ? dayNumber(to) : null
    const ended = last !== null && last <= today
    const time = (ended ? last : today) - from + 1
    if (time < SHORT_STAY_DAYS) {
      if (ended) short += 1
      else recent += 1
      continue
    }
    if (!ended) open += 1
    lastings.push({ time, ended })
  }
  return { entries, short, recent, open, long: quantilesOf(lastings) }
}
