import type { Payload } from 'payload'
import { canActForSheet } from '@/access/memberRights'
import { isEditor } from '@/access/roles'
import { membershipsOf } from '@/features/keeping/memberships/read/membershipsOf'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import type { SheetReference } from '@/features/sheets/reference/SheetReference'
import type { User } from '@/payload-types'

type Ask = { payload: Payload; actor: User; sheet: SheetReference }

/** Whether this person sends and calls off the links of a sheet: editors, and its managers. */
export async function mayManageLinks({ payload, actor, sheet }: Ask): Promise<boolean> {
  if (isEditor(actor)) return true
  if (!sheet.keeper) return false
  return canActForSheet(actor, await membershipsOf(payload, actor.id), sheet.keeper, 'manage')
}

/** The same right for a gesture: a refusal leaves a line in the journal. */
export async function askManageLinks(ask: Ask & { address: string; gesture: string }): Promise<boolean> {
  if (await mayManageLinks(ask)) return true
  const { payload, actor, sheet, address, gesture } = ask
  await recordTrace({ payload, actor, action: 'refused', sheet, detail: gesture, address })
  return false
}
