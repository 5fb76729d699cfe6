import { canActForSheet, type SheetOperation } from '@/access/memberRights'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { membershipsOf } from '../read/membershipsOf'

type Ask = { operation: SheetOperation; gesture: string }

/** Whether this person may do this for the sheet, by the memberships of this very instant; a refusal leaves a line in the journal. */
export async function mayActForSheet(
  { payload, actor, address }: MemberContext,
  sheet: KeptSheet,
  { operation, gesture }: Ask,
): Promise<boolean> {
  if (canActForSheet(actor, await membershipsOf(payload, actor.id), sheet, operation)) return true
  await recordTrace({ payload, actor, action: 'refused', sheet, detail: gesture, address })
  return false
}
