import { SLUGS } from '@collections/slugs'
import type { Payload, Where } from 'payload'

const DAY_MS = 86_400_000
const SOON_DAYS = 30

export type DueCounts = { overdue: number; dueSoon: number; drafts: number; ending: number }

/** What waits for the editors. Only they may see it: the caller checks. */
export async function countDue(payload: Payload, now: Date): Promise<DueCounts> {
  const soon = new Date(now.getTime() + SOON_DAYS * DAY_MS).toISOString()
  const today = now.toISOString()
  const published: Where = { _status: { equals: 'published' } }
  const count = async (where: Where) =>
    (await payload.count({ collection: SLUGS.schemes, where, overrideAccess: true })).totalDocs
  const [overdue, dueSoon, drafts, ending] = await Promise.all([
    count({ and: [published, { reviewDueAt: { less_than: today } }] }),
    count({ and: [published, { reviewDueAt: { greater_than_equal: today, less_than: soon } }] }),
    count({ _status: { equals: 'draft' } }),
    count({ and: [published, { validUntil: { greater_than_equal: today, less_than: soon } }] }),
  ])
  return { overdue, dueSoon, drafts, ending }
}
