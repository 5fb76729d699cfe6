import { daysFrom } from '@/domain/hours/calendarDay'
import type { Standing } from '@/domain/placement/calendar/standingOf'

/** Something to do in a place on a day; `late`: the days since it was to be done, 0 where it is not late. */
export type DayEvent = { standing: Standing; late: number }

/** What is to be done on a day, by event, the latest first. */
export type DayEvents = {
  arrivals: DayEvent[]
  departures: DayEvent[]
  holds: DayEvent[]
  absencesEnding: DayEvent[]
  backInService: DayEvent[]
}

/**
 * What a day asks of a facility. On `today` what was to be done before and was not is asked too; on any other day, what is to be done on
 * that day alone. A hold is asked for on each day that it takes.
 */
export function dayEvents(standing: readonly Standing[], day: string, today: string): DayEvents {
  const isDue = (due: string | null) => due !== null && (due === day || (day === today && due < today))
  const listed = (matches: (one: Standing) => string | null): DayEvent[] =>
    standing
      .flatMap((one) => {
        const due = matches(one)
        return due !== null && isDue(due) ? [{ standing: one, late: Math.max(daysFrom(due, today), 0) }] : []
      })
      .sort((one, other) => other.late - one.late)
  return {
    arrivals: listed(({ kind, state, from }) => (kind === 'stay' && state === 'planned' ? from : null)),
    departures: listed(({ kind, state, to }) => (kind === 'stay' && state === 'arrived' ? to : null)),
    holds: standing
      .filter(
        ({ kind, state, from, to }) =>
          kind === 'hold' && state === 'placed' && from <= day && (to === null || day <= to),
      )
      .map((one) => ({ standing: one, late: 0 })),
    absencesEnding: listed(({ kind, state, to }) => (kind === 'absence' && state === 'open' ? to : null)),
    backInService: listed(({ kind, state, to }) => (kind === 'outOfService' && state === 'open' ? to : null)),
  }
}
