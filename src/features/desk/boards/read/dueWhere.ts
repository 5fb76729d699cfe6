import { addDays } from 'date-fns/addDays'
import type { Where } from 'payload'

export type DueList = 'overdue' | 'dueSoon' | 'never'

/** As sheets say it of themselves: due soon thirty days before the day. */
const NOTICE_DAYS = 30

/** The sheets that are late, due soon or never verified, of any kind. */
export function dueWhere(list: DueList, now: Date): Where[] {
  const verified: Where = { verifiedAt: { exists: true } }
  const today = now.toISOString()
  if (list === 'never') return [{ verifiedAt: { exists: false } }]
  if (list === 'overdue') return [verified, { reviewDueAt: { less_than: today } }]
  const soon = addDays(now, NOTICE_DAYS).toISOString()
  return [verified, { reviewDueAt: { greater_than_equal: today } }, { reviewDueAt: { less_than: soon } }]
}
