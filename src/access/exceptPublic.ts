import type { FieldAccess } from 'payload'
import { readerClassOf } from './roles'

/** Read access of a field that an anonymous reader never gets. */
export const exceptPublic: FieldAccess = ({ req }) => readerClassOf(req.user) !== 'public'
