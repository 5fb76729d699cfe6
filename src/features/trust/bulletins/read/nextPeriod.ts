import type { Payload } from 'payload'
import { addDays } from '@/domain/hours/calendarDay'
import { localTime } from '@/domain/localTime'
import { SLUGS } from '@/domain/slugs'
import { type Period, periodOf } from '../write/gatherBulletin'

/** Days of the first bulletin of a base. */
const FIRST_DAYS = 60

/** The days that the next bulletin would cover: from the last day of the one before, whose changes of that day it may not have told, to today. */
export async function nextPeriod(payload: Payload, now: Date): Promise<Period> {
  const { docs } = await payload.find({
    collection: SLUGS.bulletins,
    sort: '-to',
    depth: 0,
    limit: 1,
    pagination: false,
    select: { from: true, to: true },
    overrideAccess: true,
  })
  const today = localTime(now).day
  const [last] = docs
  const from = last ? periodOf(last).to : addDays(today, -FIRST_DAYS)
  return from > today ? { from: today, to: today } : { from, to: today }
}
