import { addDays } from 'date-fns/addDays'
import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** Days before its end at which a scheme is listed to editors, and before its review date at which it is due soon. */
export const NOTICE_DAYS = 30

const PUBLISHED: Where = { _status: { equals: 'published' } }

/** What editors have to look at; each list is the `where` of the admin's own list of schemes. */
export function dueLists(
  now: Date,
): Record<'overdue' | 'dueSoon' | 'endingSoon' | 'drafts' | 'withoutOwner', Where> {
  const today = now.toISOString()
  const soon = addDays(now, NOTICE_DAYS).toISOString()
  return {
    overdue: {
      and: [PUBLISHED, { or: [{ reviewDueAt: { less_than: today } }, { verifiedAt: { exists: false } }] }],
    },
    dueSoon: {
      and: [PUBLISHED, { reviewDueAt: { greater_than_equal: today } }, { reviewDueAt: { less_than: soon } }],
    },
    endingSoon: {
      and: [PUBLISHED, { validUntil: { greater_than_equal: today } }, { validUntil: { less_than: soon } }],
    },
    drafts: { _status: { equals: 'draft' } },
    withoutOwner: { and: [PUBLISHED, { owner: { exists: false } }] },
  }
}

export type DueCounts = Record<keyof ReturnType<typeof dueLists>, number>

/** How many schemes each of the editors' lists holds. */
export async function countDue(payload: Payload, now: Date): Promise<DueCounts> {
  const lists = dueLists(now)
  const count = async (where: Where) =>
    (await payload.count({ collection: SLUGS.schemes, where, overrideAccess: true })).totalDocs
  const [overdue, dueSoon, endingSoon, drafts, withoutOwner] = await Promise.all([
    count(lists.overdue),
    count(lists.dueSoon),
    count(lists.endingSoon),
    count(lists.drafts),
    count(lists.withoutOwner),
  ])
  return { overdue, dueSoon, endingSoon, drafts, withoutOwner }
}
