import type { Access, FieldAccess } from 'payload'
import { isAdministrator, isEditor, reaches, readerClassOf } from './roles'

/** Operations that only the product itself does, through the Local API. */
export const nobody: Access = () => false

/** Fields that only the product itself reads or writes. */
export const nobodyField: FieldAccess = () => false

/** Collection operations that only administrators may do. */
export const administratorsOnly: Access = ({ req }) =>
  isAdministrator(req.user) && reaches(req.user, 'administration')

/** Collection operations that only editors (and administrators) may do. */
export const editorsOnly: Access = ({ req }) => isEditor(req.user) && reaches(req.user, 'administration')

/** Fields that never leave the editors. */
export const editorsOnlyField: FieldAccess = ({ req }) => isEditor(req.user)

/** Read access of a field that an anonymous reader never gets. */
export const exceptPublic: FieldAccess = ({ req }) => readerClassOf(req.user) !== 'public'

/** Memberships: editors every one, others their own. */
export const ownMembershipsOrEditor: Access = ({ req }) => {
  if (isEditor(req.user)) return true
  return req.user ? { user: { equals: req.user.id } } : false
}
