import { addDays, weekdayOf } from '../hours/calendarDay'

/** What one presses to say when; `dates` asks for the days themselves. */
export const CLOSURE_SPANS = ['today', 'tomorrow', 'week', 'dates'] as const
export type ClosureSpan = (typeof CLOSURE_SPANS)[number]

const LAST_WEEKDAY = 6

/** First and last day (`YYYY-MM-DD`, both included) of a quick choice made on a day; the week ends on Sunday. */
export function closureSpan(
  span: Exclude<ClosureSpan, 'dates'>,
  today: string,
): { from: string; to: string } {
  if (span === 'today') return { from: today, to: today }
  if (span === 'week') return { from: today, to: addDays(today, LAST_WEEKDAY - weekdayOf(today)) }
  const tomorrow = addDays(today, 1)
  return { from: tomorrow, to: tomorrow }
}
