import type { Access, FieldAccess } from 'payload'
import { isEditor } from './roles'

/** Collection operations that only editors (and administrators) may do. */
export const editorsOnly: Access = ({ req }) => isEditor(req.user)

/** Fields that never leave the editors. */
export const editorsOnlyField: FieldAccess = ({ req }) => isEditor(req.user)
