import { addDays } from './calendarDay'
import type { Closure } from './OpeningHours'

/** `soon`: starts within 30 days. */
export type ClosureState = { state: 'now' | 'soon' | 'past'; closure: Closure }

const SOON_DAYS = 30
const ORDER = ['now', 'soon', 'past']

/** Closures worth telling on a day (`YYYY-MM-DD`): under way, then those to come (soonest first), then past ones (latest first). */
export function closureStates(closures: readonly Closure[], today: string): ClosureState[] {
  const horizon = addDays(today, SOON_DAYS)
  return closures
    .filter(({ from }) => from <= horizon)
    .map((closure): ClosureState => ({ state: stateOf(closure, today), closure }))
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || byDay(a, b))
}

function stateOf({ from, to }: Closure, today: string): ClosureState['state'] {
  if (to < today) return 'past'
  return from <= today ? 'now' : 'soon'
}

function byDay(a: ClosureState, b: ClosureState): number {
  const earlier = a.closure.from < b.closure.from ? -1 : 1
  return a.state === 'past' ? -earlier : earlier
}
