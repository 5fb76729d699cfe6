import type { Payload } from 'payload'
import { isEditor } from '@/access/roles'
import type { Fault } from '@/domain/sheet/Fault'
import { SLUGS } from '@/domain/slugs'
import { env } from '@/env'
import { planNumbersLeadingTo } from '@/features/catalogue/articles/read/planNumbersLeadingTo'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import type { CitedSheet } from '@/features/sheets/citations/present/citationKeys'
import { redirectIn } from '@/features/sheets/citations/present/redirectIn'
import { type CitingSheet, findCiting } from '@/features/sheets/citations/read/findCiting'
import { findPublishedSheet, findSheet } from '@/features/sheets/reference/findSheet'
import { isValidationError } from '@/infra/database/isValidationError'

export type RedirectFault = Extract<Fault, 'refused' | 'unknown' | 'invalid' | 'partly'>
type Ask = {
  /** Number of the sheet that is to go. */
  number: string
  /** Number of the one that its links will lead to, as it is typed. */
  to: string
}

/** Makes every text that leads to a sheet lead to another one, in the name of the editor, and its number after it is withdrawn. What somebody else is writing is left, and told. */
export async function redirectCitations(
  { payload, actor }: MemberContext,
  { number, to }: Ask,
): Promise<RedirectFault | null> {
  if (!isEditor(actor)) return 'refused'
  const [found, target] = await Promise.all([findSheet({ payload, number }), findPublishedSheet(payload, to)])
  if (!found) return 'unknown'
  const planned = await planNumbersLeadingTo({ payload, ids: [found.id] })
  const from = { ...found, planNumbers: planned.get(found.id) ?? [] }
  if (!target || target.id === from.id) return 'invalid'
  const citing = await findCiting({ payload, sheet: from })
  let left = 0
  // One sheet after the other: each is a publication of its own.
  for (const sheet of citing) if (!(await redirectOne(payload, sheet, { from, to: target }))) left += 1
  if (left > 0) return 'partly'
  await leadNumber(payload, from.number, target.number)
  return null
}

/** Whether it was done: not where a draft waits. The links of a relation to schemes alone cannot lead elsewhere. */
async function redirectOne(
  payload: Payload,
  { kind, id }: CitingSheet,
  change: { from: CitedSheet; to: CitedSheet },
): Promise<boolean> {
  const stored = await payload.findByID({
    collection: kind,
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  const published = await payload.findByID({
    collection: kind,
    id,
    depth: 0,
    select: { _status: true },
    overrideAccess: true,
  })
  if (stored._status !== published._status) return false
  const redirect = { ...change, siteUrl: env.SITE_URL }
  const body = redirectIn(stored.body, redirect)
  const related = 'position' in stored ? { related: redirectIn(stored.related, redirect) } : {}
  try {
    await payload.update({
      collection: kind,
      id,
      data: { body, ...related, _status: stored._status ?? 'draft' },
      draft: stored._status === 'draft',
      depth: 0,
      overrideAccess: true,
      context: { keepDates: true },
    })
    return true
  } catch (error) {
    if (isValidationError(error)) return false
    throw error
  }
}

/** Where the number leads once its sheet is withdrawn. */
async function leadNumber(payload: Payload, number: string, replacedBy: string): Promise<void> {
  await payload.update({
    collection: SLUGS.sheetNumbers,
    where: { number: { equals: number } },
    data: { replacedBy },
    depth: 0,
    overrideAccess: true,
  })
}
