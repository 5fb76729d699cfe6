import type { Payload } from 'payload'
import { canActForSheet } from '@/access/memberRights'
import { hasRole, isEditor } from '@/access/roles'
import { KEPT_SHEETS } from '@/domain/membership/closedLists'
import type { VerificationWay } from '@/domain/verification/closedLists'
import { membershipsOf } from '@/features/memberships/read/membershipsOf'
import type { User } from '@/payload-types'
import type { VerifiableSheet } from '../read/findVerifiableSheet'

type Ask = { payload: Payload; actor: User; keptBy: VerifiableSheet['keptBy']; way: VerificationWay }

/**
 * Whether this person may say that the sheet is right, by the memberships of this very instant: an editor for any, a coordinator
 * who had it by phone (schemes apart), those who may change it. The text of the law is read by editors.
 */
export async function mayVerify({ payload, actor, keptBy, way }: Ask): Promise<boolean> {
  if (isEditor(actor)) return true
  if (way === 'phone' && keptBy.kind !== 'schemes' && hasRole(actor, 'coordinator')) return true
  if (way === 'legalText') return false
  const kept = KEPT_SHEETS.find(({ code }) => code === keptBy.kind)
  if (!kept) return false
  const held = await membershipsOf(payload, actor.id)
  return canActForSheet(actor, held, { kind: kept.code, id: keptBy.id }, 'edit')
}
