import { fieldValue } from './fieldValue'
import type { FieldValues, SheetField } from './SheetField'
import { canonical } from './sameValue'

/** The fields that a good sheet has and that this one lacks. */
export function missingFields(fields: readonly SheetField[], sheet: FieldValues): SheetField[] {
  return fields.filter((field) => field.wanted && canonical(fieldValue(field, sheet[field.name])) === 'null')
}
