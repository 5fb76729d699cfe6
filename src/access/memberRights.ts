import type { MembershipRole } from '@/domain/membership/closedLists'
import type { KeptKind } from '@/domain/sheet/sheetKinds'
import { isEditor, type Reader } from './roles'

/** What one does for a sheet: see how it is kept, change it, name those who keep it. */
export type SheetOperation = 'read' | 'edit' | 'manage'

const RIGHTS: Record<MembershipRole, readonly SheetOperation[]> = {
  manager: ['read', 'edit', 'manage'],
  contributor: ['read', 'edit'],
  reader: ['read'],
}

/** An active membership, as rights see it. */
export type HeldRight = { sheet: KeptKind; sheetId: string; role: MembershipRole }

/** Tells whether a person may do this for the sheet: editors for any, others by the active memberships they hold now. */
export function canActForSheet(
  actor: Reader,
  held: readonly HeldRight[],
  target: { kind: KeptKind; id: string },
  operation: SheetOperation,
): boolean {
  if (isEditor(actor)) return true
  if (!actor || actor.active === false) return false
  return held.some(
    ({ sheet, sheetId, role }) =>
      sheet === target.kind && sheetId === target.id && RIGHTS[role].includes(operation),
  )
}
