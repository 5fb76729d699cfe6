import { addDays, daysFrom } from '../hours/calendarDay'
import type { Closure } from '../hours/OpeningHours'
import type { Fault } from '../sheet/Fault'

const LONGEST_DAYS = 366
/** What ended before is no longer kept: nothing shows it. */
const REMEMBERED_DAYS = 365

type Change<Row> = { fault: Fault } | { fault: null; closures: Row[] }

/** The closures of a sheet with one more; refused in the past, backwards, over a year long, or over one that is already said. */
export function declareClosure<Row extends Closure>(
  closures: readonly Row[],
  wanted: Row,
  today: string,
): Change<Row> {
  if (wanted.to < wanted.from) return { fault: 'backwards' }
  if (wanted.from < today) return { fault: 'past' }
  if (daysFrom(wanted.from, wanted.to) >= LONGEST_DAYS) return { fault: 'tooLong' }
  if (closures.some(({ from, to }) => from <= wanted.to && wanted.from <= to)) return { fault: 'overlap' }
  return { fault: null, closures: inOrder([...closures, wanted], today) }
}

/** The closures of a sheet once the one that starts on `from` is over: one under way ends the day before, one to come goes away. */
export function endClosure<Row extends Closure>(
  closures: readonly Row[],
  from: string,
  today: string,
): Change<Row> {
  const ended = closures.find((closure) => closure.from === from && closure.to >= today)
  if (!ended) return { fault: 'gone' }
  const others = closures.filter((closure) => closure !== ended)
  const past = ended.from < today ? [{ ...ended, to: addDays(today, -1) }] : []
  return { fault: null, closures: inOrder([...others, ...past], today) }
}

function inOrder<Row extends Closure>(closures: Row[], today: string): Row[] {
  const oldest = addDays(today, -REMEMBERED_DAYS)
  return closures.filter(({ to }) => to >= oldest).sort((a, b) => (a.from < b.from ? -1 : 1))
}
