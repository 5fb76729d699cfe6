import type { Where } from 'payload'
import { dueInstants } from '@/domain/sheet/freshness'

export const DUE_LISTS = ['overdue', 'dueSoon', 'never'] as const
export type DueList = (typeof DUE_LISTS)[number]

/** Matches the sheets of a list as they say it of themselves (`freshnessOf`); those that nobody ever verified are a list apart. */
export function whereDue(list: DueList, now: Date): Where {
  if (list === 'never') return { verifiedAt: { exists: false } }
  const { soon, later } = dueInstants(now)
  const due: Where =
    list === 'overdue'
      ? { or: [{ reviewDueAt: { less_than: soon.toISOString() } }, { reviewDueAt: { exists: false } }] }
      : {
          and: [
            { reviewDueAt: { greater_than_equal: soon.toISOString() } },
            { reviewDueAt: { less_than: later.toISOString() } },
          ],
        }
  return { and: [{ verifiedAt: { exists: true } }, due] }
}
