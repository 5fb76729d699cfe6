import type { Access, FieldAccess } from 'payload'
import { isAdministrator } from './roles'

/** Collection operations that only administrators may do. */
export const administratorsOnly: Access = ({ req }) => isAdministrator(req.user)

/** Fields that only administrators may read or write. */
export const administratorsOnlyField: FieldAccess = ({ req }) => isAdministrator(req.user)
