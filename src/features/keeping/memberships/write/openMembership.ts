import type { MemberContext } from '@/features/people/actor/MemberContext'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import type { Membership } from '@/payload-types'
import { findMembershipRow } from '../read/findMembershipRow'
import { mayActForSheet } from './mayActForSheet'

type Ask = MemberContext & { number: string; id: string }

/**
 * The membership of an id on the sheet of a number, for someone who names its members: `refused` for others, `gone` when there is
 * none on this sheet (an id of another sheet is none).
 */
export async function openMembership(
  ask: Ask,
  gesture: string,
): Promise<{ fault: 'refused' | 'gone' } | { fault: null; sheet: KeptSheet; row: Membership }> {
  const { payload, number, id } = ask
  const sheet = await findKeptSheet({ payload, number })
  if (!sheet) return { fault: 'gone' }
  if (!(await mayActForSheet(ask, sheet, { operation: 'manage', gesture }))) return { fault: 'refused' }
  const row = await findMembershipRow(payload, {
    and: [{ id: { equals: id } }, { sheet: { equals: sheet.kind } }, { sheetId: { equals: sheet.id } }],
  })
  return row ? { fault: null, sheet, row } : { fault: 'gone' }
}
