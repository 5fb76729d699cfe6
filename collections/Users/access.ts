import type { Access, FieldAccess } from 'payload'
import { isAdministrator, reaches } from '@/access/roles'

/** Administrators every account, others their own. */
export const administratorOrSelf: Access = ({ req }) => {
  if (isAdministrator(req.user) && reaches(req.user, 'administration')) return true
  return req.user && req.user.active !== false ? { id: { equals: req.user.id } } : false
}

/** Accounts of others only: nobody deletes themselves, so that one administrator always remains. */
export const administratorOfOthers: Access = ({ req }) =>
  isAdministrator(req.user) && reaches(req.user, 'administration') && req.user
    ? { id: { not_equals: req.user.id } }
    : false

/** What decides of rights: written by administrators, never on their own account. */
export const administratorOfOthersField: FieldAccess = ({ req, id }) =>
  isAdministrator(req.user) && (id === undefined || id !== req.user?.id)
