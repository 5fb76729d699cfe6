import type { Payload } from 'payload'
import { parisMidnight } from '@/domain/dates/parisMidnight'
import { addDays } from '@/domain/hours/calendarDay'
import { localTime } from '@/domain/localTime'
import { notExecutedAt } from '@/domain/placement/statistics/notExecuted'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { readCountedInput } from '../read/readCountedInput'
import type { SnapshotFigures } from '../read/readSnapshots'

const MONTH = 'YYYY-MM'.length

/**
 * Counts the decisions without arrival at the end of the month that has just ended, once: from the lines written until then, which are
 * never rewritten, whatever day it is done on. A month whose end nobody counted before the next one ended stays without a count. All is
 * written at once: a count that is cut short leaves nothing.
 */
export async function takePlacementSnapshot(payload: Payload): Promise<void> {
  const now = clock.now()
  const first = `${localTime(now).day.slice(0, MONTH)}-01`
  const last = addDays(first, -1)
  const month = last.slice(0, MONTH)
  const { totalDocs } = await payload.count({
    collection: SLUGS.placementSnapshots,
    where: { month: { equals: month } },
    overrideAccess: true,
  })
  if (totalDocs > 0) return
  await keepMonthEnd(payload, last, now)
}

/** Counts and keeps the end of the month whose last day this is (`YYYY-MM-DD`), unless another process does. */
async function keepMonthEnd(payload: Payload, last: string, takenAt: Date): Promise<void> {
  const end = parisMidnight(addDays(last, 1))
  const base = await readCountedInput(payload, { now: end, writtenUntil: end.toISOString() })
  // Before its first place, a base has nothing to tell of a month.
  if (base.since > last || base.places.length === 0) return
  const figures: SnapshotFigures = {
    notExecuted: notExecutedAt(base.threads, base.requests, end.toISOString()),
    territories: Object.fromEntries(base.territories),
  }
  try {
    await payload.create({
      collection: SLUGS.placementSnapshots,
      data: { month: last.slice(0, MONTH), takenAt: takenAt.toISOString(), figures },
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
  }
}
