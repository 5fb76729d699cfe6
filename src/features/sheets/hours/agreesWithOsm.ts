import type OsmEvaluator from 'opening_hours'
import { addDays } from '@/domain/hours/calendarDay'
import { fromMinutes } from '@/domain/hours/clockMinutes'
import { dayHours } from '@/domain/hours/dayHours'
import { mergeRanges } from '@/domain/hours/mergeRanges'
import type { OpeningHours } from '@/domain/hours/OpeningHours'
import { saysClosed } from '@/domain/hours/saysClosed'
import { isFrenchHoliday } from './isFrenchHoliday'
import { osmEvaluator } from './osmEvaluator'

/** A plain week, then a holiday on each day of the week: enough where neither season nor number of week counts. */
const PLAIN_DAYS = [
  ...Array.from({ length: 7 }, (_, ahead) => addDays('2026-03-02', ahead)),
  ...['2026-04-06', '2026-07-14', '2026-11-11', '2026-05-14', '2026-05-08', '2026-08-15', '2026-11-01'],
]
/** More than a year, with a week 53 and the turn of the year. */
const YEAR_DAYS = Array.from({ length: 378 }, (_, ahead) => addDays('2026-01-05', ahead))
/** A year whose school holidays the library knows. */
const SCHOOL_DAYS = Array.from({ length: 350 }, (_, ahead) => addDays('2025-01-06', ahead))
const DAY_MS = 86_400_000

/** Whether the library opens and closes at the same minutes as ours, with the same comments, on every day that matters. */
export function agreesWithOsm(hours: OpeningHours, evaluator: OsmEvaluator): boolean {
  const changes = hours.some(({ season, weeks, nth }) => season || weeks || nth)
  const days = hours.some(({ school }) => school) ? SCHOOL_DAYS : changes ? YEAR_DAYS : PLAIN_DAYS
  return days.every((day) => sameDay(hours, evaluator, day))
}

function sameDay(hours: OpeningHours, evaluator: OsmEvaluator, day: string): boolean {
  const start = midnight(day)
  const end = midnight(addDays(day, 1))
  // The day on which the clocks change is read by the clock of the process, which is not always that of Paris.
  if (end.getTime() - start.getTime() !== DAY_MS) return true
  const isSchool = hours.some(({ school }) => school) && theirSchoolHolidays().has(day)
  const ours = dayHours(hours, day, { isHoliday: isFrenchHoliday, isSchoolHoliday: () => isSchool })
  const ranges = ours?.ranges ?? []
  const comment = ours?.comment ?? null
  const clock = (at: Date) => fromMinutes((at.getTime() - start.getTime()) / 60_000)
  const theirs = evaluator.getOpenIntervals(start, end)
  const expected =
    ranges.length === 0 && comment && !saysClosed(comment) ? [{ opens: '00:00', closes: '24:00' }] : ranges
  const open = theirs.map(([from, to]) => ({ opens: clock(from), closes: clock(to) }))
  if (JSON.stringify(mergeRanges(open)) !== JSON.stringify(expected)) return false
  const onlyComment = expected !== ranges
  // Of a rule for holidays, of school too, without a comment, the library gives the name of the holiday.
  const isNamed = (isSchool || ours?.holiday === 'ruled') && comment === null
  return theirs.every(
    ([, , unknown, said]) =>
      (isNamed || (said ?? null) === comment) && (unknown ? comment !== null : !onlyComment),
  )
}

function midnight(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date)
}

let schoolHolidays: ReadonlySet<string> | null = null

/** The school holidays that the library knows of its own place, on the days that are compared. */
function theirSchoolHolidays(): ReadonlySet<string> {
  const evaluator = schoolHolidays ? null : osmEvaluator('SH')
  schoolHolidays ??= new Set(
    SCHOOL_DAYS.filter((day) => evaluator?.getOpenIntervals(midnight(day), midnight(addDays(day, 1))).length),
  )
  return schoolHolidays
}
