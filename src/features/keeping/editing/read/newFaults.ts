import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import { fieldValue } from '@/domain/sheetEditing/fieldValue'
import type { SheetField } from '@/domain/sheetEditing/SheetField'
import { canonical } from '@/domain/sheetEditing/sameValue'
import type { StoredSheet } from './readPublished'

type Faults = (field: SheetField, value: unknown) => FieldFault[]

/**
 * The faults of a value that the stored one has not: what an import let in, or a rule that came later, is told on the sheet, but does
 * not hold up who changes something else. A row is known by what it holds, wherever it stands.
 */
export function newFaults(
  field: SheetField,
  value: unknown,
  stored: StoredSheet,
  faultsOf: Faults,
): FieldFault[] {
  const faults = faultsOf(field, value)
  if (faults.length === 0) return []
  const held = fieldValue(field, stored[field.name])
  const known = new Set(faultsOf(field, held).map((fault) => signature(fault, held)))
  return faults.filter((fault) => !known.has(signature(fault, value)))
}

/** What is wrong, and in what: the value at the end of the path, its rank left out. */
function signature({ path, message }: FieldFault, value: unknown): string {
  const [, ...steps] = path.split('.')
  const end = steps.reduce<unknown>((at, step) => partOf(at, step), value)
  const place = steps.filter((step) => !/^\d+$/.test(step)).join('.')
  return canonical([place, message, typeof end === 'object' ? null : end])
}

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined
