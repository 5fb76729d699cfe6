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
export function rateSwitches(rates: Iterable<Rate>, span: { from: Date; to: Date }): RateSwitch[] {
  const [from, to] = [span.from.toISOString(), span.to.toISOString()]
  return [...rates].flatMap(({ code, kind, entries }) => {
    if (kind === 'formula') return []
    const law = lawByDate(entries)
    return law.flatMap((entry, rank): RateSwitch[] => {
      const before = law[rank - 1]
      if (!before || saysTheSame(entry, before)) return []
      const at = seenAt(entry.effectFrom, entry.shownAt)
      return at >= from && at < to ? [{ code, day: entry.effectFrom, at }] : []
    })
  })
}

function seenAt(day: string, shownAt: string | null): string {
  const isLate = shownAt !== null && localTime(new Date(shownAt)).day >= day
  return isLate ? shownAt : parisMidnight(day).toISOString()
}

/** The eve of a day. */
export const eveOf = (day: string): string => addDays(day, -1)
