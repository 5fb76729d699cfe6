import { type FieldRule, SERVICE_FIELDS, STRUCTURE_FIELDS } from '@/domain/dataInclusion/fieldRules'
import type { RecordKind } from '@/domain/dataInclusion/recordFaults'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readPostcode } from '@/features/sheets/values/readCodes'
import { readDate } from '@/features/sheets/values/readDate'
import { readList } from '@/features/sheets/values/readList'
import { readNumber } from '@/features/sheets/values/readNumber'
import { readSiret } from '@/features/sheets/values/readSiret'
import { readText } from '@/features/sheets/values/readText'

type Cells = Record<string, unknown>

/**
 * The cells of a spreadsheet or a CSV file as the values that the schema speaks of: numbers, lists, days; what a spreadsheet
 * took from codes is given back. What cannot be understood stays as it is, for the rules to refuse.
 */
export function fromTableCells(kind: RecordKind, cells: Cells, notes: RowNotes): Cells {
  const fields: Readonly<Record<string, FieldRule>> = kind === 'service' ? SERVICE_FIELDS : STRUCTURE_FIELDS
  return Object.fromEntries(
    Object.entries(cells).map(([column, value]) => {
      const rule = fields[column]
      return [column, rule ? fromCell(value, rule, column, notes) : value]
    }),
  )
}

function fromCell(value: unknown, rule: FieldRule, column: string, notes: RowNotes): unknown {
  const text = readText(value)
  if (text === null) return null
  if (column === 'siret') return readSiret(value, { notes, column })
  if (column === 'code_postal') return isCut(text) ? readPostcode(value, { notes, column }) : text
  if (column === 'code_insee' && isCut(text)) {
    notes.warn(column, value, 'zéro de tête perdu par un tableur\u00a0: rétabli')
    return `0${text}`
  }
  switch (rule.type) {
    case 'number':
      return readNumber(value) ?? text
    case 'date':
      return readDate(value) ?? text
    case 'choices':
    case 'zone':
      return listOrNull(readList(value))
    default:
      return text
  }
}

const isCut = (text: string) => /^[1-9]\d{3}$/.test(text)

const listOrNull = (items: string[]) => (items.length > 0 ? items : null)
