import { addDays } from 'date-fns/addDays'
import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { whereDue } from '@/features/desk/boards/read/whereDue'
import { PUBLISHED } from '@/features/sheets/reference/findSheets'

/** Days before its end at which a scheme is listed to editors. */
const NOTICE_DAYS = 30

/** What editors have to look at among schemes, in the order of the page. */
export const DUE_OF_SCHEMES = ['overdue', 'never', 'dueSoon', 'endingSoon', 'drafts', 'withoutOwner'] as const
export type DueOfSchemes = (typeof DUE_OF_SCHEMES)[number]

/** Each list is the `where` of the admin's own list of schemes; those of verification are the board's. */
export function dueLists(now: Date): Record<DueOfSchemes, Where> {
  const soon = addDays(now, NOTICE_DAYS).toISOString()
  const published = (where: Where): Where => ({ and: [PUBLISHED, where] })
  return {
    overdue: published(whereDue('overdue', now)),
    never: published(whereDue('never', now)),
    dueSoon: published(whereDue('dueSoon', now)),
    endingSoon: {
      and: [
        PUBLISHED,
        { validUntil: { greater_than_equal: now.toISOString() } },
        { validUntil: { less_than: soon } },
      ],
    },
    drafts: { _status: { equals: 'draft' } },
    withoutOwner: published({ owner: { exists: false } }),
  }
}

/** How many schemes each of the editors' lists holds. */
export async function countDue(payload: Payload, now: Date): Promise<Record<DueOfSchemes, number>> {
  const lists = dueLists(now)
  const count = async (list: DueOfSchemes) =>
    (await payload.count({ collection: SLUGS.schemes, where: lists[list], overrideAccess: true })).totalDocs
  const [overdue, never, dueSoon, endingSoon, drafts, withoutOwner] = await Promise.all([
    count('overdue'),
    count('never'),
    count('dueSoon'),
    count('endingSoon'),
    count('drafts'),
    count('withoutOwner'),
  ])
  return { overdue, never, dueSoon, endingSoon, drafts, withoutOwner }
}
