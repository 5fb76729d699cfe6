import { addDays } from 'date-fns/addDays'
import type { Payload, Where } from 'payload'
import { freshnessOf } from '@/domain/freshness'
import { SLUGS } from '@/domain/slugs'
import type { DueSheet, SheetRights } from '../Keeping'
import { type DatedSheet, findSheets } from './findSheets'

/** More days than the freshness calls soon: its own rule decides. */
const HORIZON_DAYS = 32

type Ask = { payload: Payload; rights: SheetRights; owners: readonly string[]; now: Date }

/** The published sheets that fall due or are past it, kept by members or owned by these editors: the longest past due first, those never verified next. */
export async function findDueSheets({ payload, rights, owners, now }: Ask): Promise<DueSheet[]> {
  const kept = [...rights.editing.keys()]
  const isDue: Where = {
    or: [
      { reviewDueAt: { less_than: addDays(now, HORIZON_DAYS).toISOString() } },
      { reviewDueAt: { exists: false } },
    ],
  }
  const sheets = await findSheets(payload, (kind) => {
    const answered: Where[] = owners.length > 0 ? [{ owner: { in: owners } }] : []
    const keptBy = kind === SLUGS.services ? 'organisation' : 'id'
    if (kind !== SLUGS.schemes && kept.length > 0) answered.push({ [keptBy]: { in: kept } })
    return answered.length > 0 ? { and: [isDue, { or: answered }] } : null
  })
  return sheets
    .flatMap((sheet) => {
      const state = freshnessOf(sheet, now)
      return state === 'verified' ? [] : [{ ...sheet, state }]
    })
    .sort((one, other) => rankOf(one, now) - rankOf(other, now))
}

/** Never verified comes between what is past due and what will be. */
function rankOf({ reviewDueAt }: DatedSheet, now: Date): number {
  return reviewDueAt ? Date.parse(reviewDueAt) : now.getTime()
}
