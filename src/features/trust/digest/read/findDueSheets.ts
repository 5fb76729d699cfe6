import { addDays } from 'date-fns/addDays'
import type { Payload, Where } from 'payload'
import { freshnessOf } from '@/domain/sheet/freshness'
import { isAnsweredKind, keeperFieldOf } from '@/domain/sheet/sheetKinds'
import { findSheets, PUBLISHED } from '@/features/sheets/reference/findSheets'
import type { SheetReference } from '@/features/sheets/reference/SheetReference'
import type { DueSheet, SheetRights } from '../Keeping'

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
  const sheets = await findSheets({
    payload,
    where: (kind) => {
      const answered: Where[] = owners.length > 0 ? [{ owner: { in: owners } }] : []
      const keptBy = keeperFieldOf(kind)?.field ?? 'id'
      if (isAnsweredKind(kind) && kept.length > 0) answered.push({ [keptBy]: { in: kept } })
      return answered.length > 0 ? { and: [PUBLISHED, isDue, { or: answered }] } : null
    },
  })
  return sheets
    .flatMap((sheet) => {
      const state = freshnessOf(sheet, now)
      return state === 'verified' ? [] : [{ ...sheet, state }]
    })
    .sort((one, other) => rankOf(one, now) - rankOf(other, now))
}

/** Never verified comes between what is past due and what will be. */
function rankOf({ reviewDueAt }: SheetReference, now: Date): number {
  return reviewDueAt ? Date.parse(reviewDueAt) : now.getTime()
}
