import type { FieldHook } from 'payload'
import { readerClassOf } from '@/access/roles'
import { readableLines } from '@/domain/sheet/restrictedFields'

/**
 * Leaves the lines of professionals out of what the public reads over REST, whose lists do not say `overrideAccess: false`: they
 * leave it out. Reads that override access mask the whole sheet instead.
 */
export const hideProfessionalLines: FieldHook = ({ value, overrideAccess, req }) =>
  overrideAccess !== true && Array.isArray(value) ? readableLines(value, readerClassOf(req.user)) : value
