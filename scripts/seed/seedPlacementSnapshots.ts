import type { Payload } from 'payload'
import { addDays } from '@/domain/hours/calendarDay'
import { localTime } from '@/domain/localTime'
import { keepMonthEnd } from '@/features/placement/statistics/write/takePlacementSnapshot'

/** Months of the past that the demo tells. */
const MONTHS = 24

/** Gives the demo the ends of months that its two years would have left, each as the lines of that day tell it. */
export async function seedPlacementSnapshots({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  let last = addDays(`${localTime(now).day.slice(0, 'YYYY-MM'.length)}-01`, -1)
  for (let month = 0; month < MONTHS; month += 1) {
    await keepMonthEnd(payload, last, new Date(`${addDays(last, 1)}T03:00:00.000Z`))
    last = addDays(`${last.slice(0, 'YYYY-MM'.length)}-01`, -1)
  }
}
