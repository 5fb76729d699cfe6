import { type FieldRule, SERVICE_FIELDS, STRUCTURE_FIELDS } from '@/domain/dataInclusion/fieldRules'
import type { FieldFault, RecordKind } from '@/domain/dataInclusion/recordFaults'
import { valueFault } from '@/domain/dataInclusion/valueFault'
import type { RowNotes } from '@/features/sheets/values/RowNotes'

type Cells = Record<string, unknown>

const VITAL = ['source', 'id', 'nom', 'structure_id']
const NAME_MIN = 2

/**
 * The cells of a record without what breaks a rule of a field that a sheet can do without, told: the codes of a list that are right
 * stay, a text that is too long or too short for the schema stays as a sheet holds it. A fault of any other field refuses the record.
 */
export function leaveOptional(
  kind: RecordKind,
  cells: Cells,
  faults: readonly FieldFault[],
  notes: RowNotes,
): Cells {
  const fields: Readonly<Record<string, FieldRule>> = kind === 'service' ? SERVICE_FIELDS : STRUCTURE_FIELDS
  const left = { ...cells }
  for (const { column, value, rule } of faults) {
    const field = fields[column]
    if (!field || isVital(column, value)) {
      notes.refuse(column, value, rule)
      continue
    }
    const kept = keptOf(value, field)
    left[column] = kept
    if (isNothing(value)) {
      if (field.isRequired) notes.warn(column, '', `${rule}\u00a0: la fiche est faite sans`)
      continue
    }
    const isWhole = kept === value
    const isPart = kept !== null && !isWhole
    notes.warn(
      column,
      value,
      isWhole
        ? `${rule}\u00a0: gardé`
        : isPart
          ? `${rule}\u00a0: le reste est gardé`
          : `${rule}\u00a0: laissé de côté`,
    )
  }
  return left
}

/** What no sheet is made without; a name that is short or long for the schema is one all the same. */
const isVital = (column: string, value: unknown): boolean =>
  VITAL.includes(column) &&
  !(column === 'nom' && typeof value === 'string' && value.trim().length >= NAME_MIN)

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

/** What stays of a value that breaks the rule of its field; `null` for nothing. */
function keptOf(value: unknown, field: FieldRule): unknown {
  if (field.type === 'text' && typeof value === 'string' && value.trim() !== '') return value
  if (field.type !== 'choices' || !Array.isArray(value)) return null
  const known = [...new Set<unknown>(value)].filter((code) => valueFault([code], field) === null)
  // Everybody stands alone: the other publics add nothing to it.
  const alone = known.includes('tous-publics') ? ['tous-publics'] : known
  return alone.length > 0 ? alone : null
}
