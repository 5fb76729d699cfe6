import type { Urgency } from '../closedLists'
import { earliest } from '../earliest'
import type { CountedInput, CountedThread } from './CountedInput'
import { dayNumber, parisDayNumber } from './dayNumber'
import { type Quantiles, quantilesOf } from './kaplanMeier'

export const DELAY_KINDS = ['search', 'answer', 'execution'] as const
export type DelayKind = (typeof DELAY_KINDS)[number]

/** Of delays that began in a period: quantiles (Kaplan-Meier), how many ended, and what waits at its end, whenever it began. */
export type DelayFigures = Quantiles & {
  ended: number
  /** Those of which one knows whether they kept to their target, and those that did. */
  judged: number
  inTarget: number
  pending: number
  /** Since when the oldest waits (ISO 8601). */
  oldest: string | null
}

const HOUR_MS = 3_600_000
/** Hours in which a place should be found, by urgency: the words of the urgency itself; a month for what is planned. */
const SEARCH_TARGET_HOURS: Readonly<Record<Urgency, number>> = {
  immediate: 24,
  '72h': 72,
  semaine: 168,
  programmee: 720,
}
/** Days in which a decision should be carried out: the second of the alerts on decisions without arrival. */
const EXECUTION_TARGET_DAYS = 8

type Seen = { startedAt: string; endedAt: string | null; leftAt: string | null; target: number }

/** From the first search, or the publication, to the decision, in hours; closed without one, it was seen so long. */
export function searchDelays({ requests }: Pick<CountedInput, 'requests'>): Seen[] {
  return [...requests.values()].flatMap(({ state, openedAt, searchedAt, decidedAt, closedAt, urgency }) => {
    const startedAt = earliest(openedAt, searchedAt)
    const isOver = state === 'closed' || state === 'withdrawn'
    if (startedAt === null || openedAt === null || (isOver && closedAt === null && decidedAt === null))
      return []
    return [{ startedAt, endedAt: decidedAt, leftAt: closedAt, target: SEARCH_TARGET_HOURS[urgency] }]
  })
}

/** From an option to its answer, in hours; expired or called off, it was seen until then. The target is the life of the option. */
export function answerDelays(threads: Iterable<CountedThread>): Seen[] {
  const seen: Seen[] = []
  for (const { heldAt, answeredAt, expiresAt, kind, state, lastAt } of threads) {
    if (heldAt === null) continue
    const left = kind === 'hold' && state === 'cancelled' ? earliest(lastAt, expiresAt) : expiresAt
    const target = expiresAt
      ? (Date.parse(expiresAt) - Date.parse(heldAt)) / HOUR_MS
      : Number.POSITIVE_INFINITY
    seen.push({ startedAt: heldAt, endedAt: answeredAt, leftAt: answeredAt ? null : left, target })
  }
  return seen
}

type Window = { from: string; until: string; now: string }

/** Figures in hours of delays that began between two instants; `now` is the last one that is known. */
export function hourFigures(seen: readonly Seen[], window: Window): DelayFigures {
  return figuresOf(
    seen,
    window,
    (startedAt, end) => Math.max(0, Date.parse(end) - Date.parse(startedAt)) / HOUR_MS,
  )
}

/** From the accepted option to the arrival, in days of the calendar; a child who did not come was awaited until then. */
export function executionFigures(threads: Iterable<CountedThread>, window: Window): DelayFigures {
  const seen: Seen[] = []
  for (const { acceptedAt, arrivedOn, state, lastAt } of threads) {
    if (acceptedAt === null) continue
    const goesOn = state === 'planned'
    seen.push({
      startedAt: acceptedAt,
      endedAt: arrivedOn,
      leftAt: goesOn || arrivedOn ? null : lastAt,
      target: EXECUTION_TARGET_DAYS,
    })
  }
  return figuresOf(seen, window, (startedAt, end) => Math.max(0, dayOf(end) - parisDayNumber(startedAt)))
}

const dayOf = (at: string): number => (at.length === 'YYYY-MM-DD'.length ? dayNumber(at) : parisDayNumber(at))

function figuresOf(
  seen: readonly Seen[],
  { from, until, now }: Window,
  span: (startedAt: string, end: string) => number,
): DelayFigures {
  const end = until < now ? until : now
  const lastings: { time: number; ended: boolean }[] = []
  let [ended, judged, inTarget, pending] = [0, 0, 0, 0]
  let oldest: string | null = null
  for (const { startedAt, endedAt, leftAt, target } of seen) {
    if (startedAt >= end) continue
    const over = endedAt ?? leftAt
    if (over === null || over >= end) {
      pending += 1
      if (oldest === null || startedAt < oldest) oldest = startedAt
    }
    if (startedAt < from) continue
    const isEnded = endedAt !== null && endedAt <= now
    const time = span(startedAt, isEnded ? endedAt : leftAt !== null && leftAt < now ? leftAt : now)
    lastings.push({ time, ended: isEnded })
    if (isEnded) ended += 1
    if (isEnded || time >= target) judged += 1
    if (isEnded && time <= target) inTarget += 1
  }
  return { ...quantilesOf(lastings), ended, judged, inTarget, pending, oldest }
}
