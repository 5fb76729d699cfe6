import { parisMidnight } from '../dates/parisMidnight'
import { addDays } from '../hours/calendarDay'
import { localTime } from '../localTime'
import { lawByDate } from './entryOn'
import { saysTheSame } from './entryStates'
import type { Rate } from './Rate'

/** A rate whose figure became another one for readers: `day`, the law's (`YYYY-MM-DD`); `at`, when they saw it, ISO 8601. */
export type RateSwitch = { code: string; day: string; at: string }

/**
 * When the figures of these rates became others within a span (its end left out): at midnight in Paris of their day, or when they were
 * published after it. The first value of a rate, one that repeats the figure, and those of formulas, which follow others, are no such.
 */
export function rateSwitches(rates: Iterable<Rate>, span: Span): RateSwitch[] {
  const within = inSpan(span)
  return allSwitches(rates).flatMap(({ code, day, shownAt }) => {
    const at = seenAt(day, shownAt)
    return within(at) ? [{ code, day, at }] : []
  })
}

/** The figures published within a span (its end left out) that apply after it: `at`, when they were published. */
export function comingSwitches(rates: Iterable<Rate>, span: Span): RateSwitch[] {
  const within = inSpan(span)
  return allSwitches(rates).flatMap(({ code, day, shownAt }) =>
    shownAt !== null && within(shownAt) && parisMidnight(day) >= span.to ? [{ code, day, at: shownAt }] : [],
  )
}

type Span = { from: Date; to: Date }

function inSpan(span: Span): (instant: string) => boolean {
  const [from, to] = [span.from.toISOString(), span.to.toISOString()]
  return (instant) => instant >= from && instant < to
}

/** Each figure that is another one than that before it. */
function allSwitches(rates: Iterable<Rate>): { code: string; day: string; shownAt: string | null }[] {
  return [...rates].flatMap(({ code, kind, entries }) => {
    if (kind === 'formula') return []
    const law = lawByDate(entries)
    return law.flatMap((entry, rank) => {
      const before = law[rank - 1]
      if (!before || saysTheSame(entry, before)) return []
      return [{ code, day: entry.effectFrom, shownAt: entry.shownAt }]
    })
  })
}

function seenAt(day: string, shownAt: string | null): string {
  const isLate = shownAt !== null && localTime(new Date(shownAt)).day >= day
  return isLate ? shownAt : parisMidnight(day).toISOString()
}

/** The eve of a day. */
export const eveOf = (day: string): string => addDays(day, -1)
