import type { Access } from 'payload'
import { isAdministrator } from './roles'

/** Collection operations that only administrators may do. */
export const administratorsOnly: Access = ({ req }) => isAdministrator(req.user)
