import type { CollectionAfterChangeHook } from 'payload'
import { endSessionsOf } from '@/features/people/session/write/endSessionsOf'
import type { User } from '@/payload-types'

/** A change of roles, a deactivation or a new password ends every session of the account at once. */
export const endSessions: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update') return doc
  const roles = (user: User) => [...(user.roles ?? [])].sort().join()
  const changed = roles(doc) !== roles(previousDoc) || (previousDoc.active !== false && doc.active === false)
  if (changed || req.context.passwordChangedOf === doc.id) await endSessionsOf({ userId: doc.id, req })
  return doc
}
