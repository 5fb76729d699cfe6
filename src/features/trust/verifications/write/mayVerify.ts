import type { Payload } from 'payload'
import { canActForSheet } from '@/access/memberRights'
import { hasRole, isEditor } from '@/access/roles'
import type { VerificationWay } from '@/domain/verification/closedLists'
import { membershipsOf } from '@/features/keeping/memberships/read/membershipsOf'
import type { SheetReference } from '@/features/sheets/reference/SheetReference'
import type { User } from '@/payload-types'

type Ask = { payload: Payload; actor: User; keeper: SheetReference['keeper']; way: VerificationWay }

/**
 * Whether this person may say that the sheet is right, by the memberships of this very instant: an editor for any, a coordinator
 * who had it by phone (those that editors alone keep apart), those who may change it. The text of the law is read by editors.
 */
export async function mayVerify({ payload, actor, keeper, way }: Ask): Promise<boolean> {
  if (isEditor(actor)) return true
  if (way === 'phone' && keeper && hasRole(actor, 'coordinator')) return true
  if (way === 'legalText' || !keeper) return false
  return canActForSheet(actor, await membershipsOf(payload, actor.id), keeper, 'edit')
}
