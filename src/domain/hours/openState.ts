import type { LocalTime } from '../localTime'
import { addDays } from './calendarDay'
import { fromMinutes } from './clockMinutes'
import { dayHours, type HoursContext } from './dayHours'
import { effectiveRanges } from './effectiveRanges'
import type { Closure, OpeningHours } from './OpeningHours'
import { saysClosed } from './saysClosed'

/** The next time that it opens: calendar day, days from today, `HH:MM`. */
export type Opening = { day: string; inDays: number; at: string }

/**
 * Whether it is open at a moment. `holiday`: today is a public holiday of which the rules say nothing. An unknown state may
 * carry words: the day has no hours, only a comment.
 */
export type OpenState =
  | { kind: 'unknown'; comment: string | null }
  | { kind: 'always' }
  | { kind: 'open'; until: string; inDays: number; holiday: boolean }
  | { kind: 'opens'; next: Opening; holiday: boolean }
  | { kind: 'closed' }
  | { kind: 'closedExceptionally'; closure: Closure; next: Opening | null }

type Question = HoursContext & { hours: OpeningHours; now: LocalTime }

/** Said where the hours depend on school holidays whose dates are not known. */
const CHANGES_WITH_SCHOOL = 'Change pendant les vacances scolaires'
const DAYS_AHEAD = 366
const WEEK = 7

/** The state at a wall-clock moment: open until when, or closed and when it opens next. */
export function openState(question: Question): OpenState {
  const { hours, now } = question
  const today = dayHours(hours, now.day, question)
  if (!today) return { kind: 'unknown', comment: null }
  if (today.isUnsure) return { kind: 'unknown', comment: CHANGES_WITH_SCHOOL }
  const holiday = today.holiday === 'unruled'
  const time = fromMinutes(now.minutes)
  const current = today.ranges.find(({ opens, closes }) => opens <= time && time < closes)
  if (current) {
    const end = endOf(question, current.closes)
    return end ? { kind: 'open', ...end, holiday } : { kind: 'always' }
  }
  const next = nextOpening(question, time)
  if (today.closure) return { kind: 'closedExceptionally', closure: today.closure, next }
  if (today.ranges.length === 0 && today.comment && !saysClosed(today.comment))
    return { kind: 'unknown', comment: today.comment }
  return next ? { kind: 'opens', next, holiday: holiday && next.inDays === 0 } : { kind: 'closed' }
}

/** When the present opening ends, past midnight too; `null` when it lasts the whole week. */
function endOf(question: Question, closes: string): { until: string; inDays: number } | null {
  let until = closes
  for (let inDays = 0; inDays < WEEK; inDays++) {
    if (until !== '24:00') return { until, inDays }
    const next = effectiveRanges(question.hours, addDays(question.now.day, inDays + 1), question)?.[0]
    if (next?.opens !== '00:00') return { until, inDays }
    until = next.closes
  }
  return null
}

function nextOpening(question: Question, time: string): Opening | null {
  for (let inDays = 0; inDays <= DAYS_AHEAD; inDays++) {
    const day = addDays(question.now.day, inDays)
    const ranges = effectiveRanges(question.hours, day, question) ?? []
    const range = ranges.find(({ opens }) => inDays > 0 || opens > time)
    if (range) return { day, inDays, at: range.opens }
  }
  return null
}
