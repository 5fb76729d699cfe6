import type { Payload } from 'payload'
import { canActForSheet } from '@/access/memberRights'
import { isEditor } from '@/access/roles'
import { KEPT_SHEETS } from '@/domain/membership/closedLists'
import { recordTrace } from '@/features/audit/write/recordTrace'
import { membershipsOf } from '@/features/memberships/read/membershipsOf'
import type { User } from '@/payload-types'
import type { VerifiableSheet } from '../read/findVerifiableSheet'

type Ask = { payload: Payload; actor: User; sheet: VerifiableSheet }

/** Whether this person sends and calls off the links of a sheet: editors, and its managers. */
export async function mayManageLinks({ payload, actor, sheet }: Ask): Promise<boolean> {
  if (isEditor(actor)) return true
  const kept = KEPT_SHEETS.find(({ code }) => code === sheet.keptBy.kind)
  if (!kept) return false
  const held = await membershipsOf(payload, actor.id)
  return canActForSheet(actor, held, { kind: kept.code, id: sheet.keptBy.id }, 'manage')
}

/** The same right for a gesture: a refusal leaves a line in the journal. */
export async function askManageLinks(ask: Ask & { address: string; gesture: string }): Promise<boolean> {
  if (await mayManageLinks(ask)) return true
  const { payload, actor, sheet, address, gesture } = ask
  await recordTrace({ payload, actor, action: 'refused', sheet, detail: gesture, address })
  return false
}
