import type { Payload } from 'payload'
import { parisMidnight } from '@/domain/dates/parisMidnight'
import { addDays, weekdayOf } from '@/domain/hours/calendarDay'
import { localTime } from '@/domain/localTime'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { Change } from '@/features/keeping/changes/Change'
import { findChanges } from '@/features/keeping/changes/read/findChanges'

/** A week of the calendar, from Monday to Sunday (`YYYY-MM-DD`), with what changed in it, the last first. */
export type WeekOfChanges = { from: string; to: string; isNow: boolean; changes: Change[] }

export const WEEKS_SHOWN = 12

/** The last weeks, the present one first, those without a change too: that nothing changed is said. */
export async function weeksOfChanges(
  payload: Payload,
  readerClass: ReaderClass,
  now: Date,
): Promise<WeekOfChanges[]> {
  const today = localTime(now).day
  const monday = addDays(today, -weekdayOf(today))
  const starts = Array.from({ length: WEEKS_SHOWN }, (_, back) => addDays(monday, -7 * back))
  const changes = await findChanges({
    payload,
    readerClass,
    span: { from: parisMidnight(starts.at(-1) ?? monday), to: now },
    most: 1000,
  })
  return starts.map((from) => ({
    from,
    to: addDays(from, 6),
    isNow: from === monday,
    changes: changes.filter(({ at }) => {
      const day = localTime(new Date(at)).day
      return day >= from && day <= addDays(from, 6)
    }),
  }))
}
