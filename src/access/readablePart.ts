import type { FieldAccess } from 'payload'
import { canReadPart, type RestrictablePart, type Restriction } from '@/domain/sheet/restrictedFields'
import { isEditor, readerClassOf } from './roles'

/**
 * Read access of a part that a sheet may withhold from some readers. Closed where the sheet's restrictions are not known: in
 * a query by this field, or a `select` that leaves them out or takes a piece of them.
 */
export function readablePart(
  part: RestrictablePart,
): FieldAccess<{ id: string; restrictions?: Restriction[] | null }> {
  return ({ req, doc }) => {
    if (isEditor(req.user)) return true
    return doc !== undefined && canReadPart(doc, part, readerClassOf(req.user))
  }
}
