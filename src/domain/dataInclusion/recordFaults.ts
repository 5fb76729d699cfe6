import { type FieldRule, SERVICE_FIELDS, STRUCTURE_FIELDS } from './fieldRules'
import { valueFault } from './valueFault'

export type RecordKind = 'structure' | 'service'

/** A field that breaks a rule; `rule` is a French sentence. */
export type FieldFault = { column: string; value: unknown; rule: string }

const FIELDS: Record<RecordKind, Readonly<Record<string, FieldRule>>> = {
  structure: STRUCTURE_FIELDS,
  service: SERVICE_FIELDS,
}

/** Everything in a record that the data.inclusion JSON schemas (v1) refuse; they allow fields that they do not name. */
export function recordFaults(kind: RecordKind, record: Readonly<Record<string, unknown>>): FieldFault[] {
  return Object.entries(FIELDS[kind]).flatMap(([column, field]) => {
    const value = Object.hasOwn(record, column) ? record[column] : undefined
    const rule = fieldFault(value, field)
    return rule ? [{ column, value, rule }] : []
  })
}

function fieldFault(value: unknown, field: FieldRule): string | null {
  if (value === undefined || value === null) return field.isRequired ? 'valeur obligatoire' : null
  return valueFault(value, field)
}
