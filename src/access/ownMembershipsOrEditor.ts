import type { Access } from 'payload'
import { isEditor } from './roles'

/** Memberships: editors every one, others their own. */
export const ownMembershipsOrEditor: Access = ({ req }) => {
  if (isEditor(req.user)) return true
  return req.user ? { user: { equals: req.user.id } } : false
}
