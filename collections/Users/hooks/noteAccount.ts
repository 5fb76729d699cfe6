import type { CollectionAfterChangeHook } from 'payload'
import type { AuditAction } from '@/domain/audit/actions'
import { noteSettings } from '@/features/people/audit/write/noteSettings'
import type { User } from '@/payload-types'
import { ROLE_LABELS } from '../roleLabels'

/** Writes in the journal the account that somebody makes, opens or closes, and the roles that it is given. */
export const noteAccount: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  const rolesOf = (user: User) => [...(user.roles ?? [])].sort().map((role) => ROLE_LABELS[role])
  const now = `${doc.name}\u00a0: ${rolesOf(doc).join(', ')}`
  const note = (action: AuditAction, detail: string) => noteSettings({ req, action, detail })
  if (operation === 'create') {
    await note('accountCreated', now)
    return doc
  }
  const before = rolesOf(previousDoc).join(', ')
  if (before !== rolesOf(doc).join(', ')) await note('accountRolesChanged', `${now} (avant\u00a0: ${before})`)
  if ((previousDoc.active !== false) !== (doc.active !== false))
    await note('accountActiveChanged', `${doc.name}\u00a0: ${doc.active === false ? 'fermé' : 'ouvert'}`)
  return doc
}
