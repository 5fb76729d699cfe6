import { conventionFaults } from '@/domain/dataInclusion/conventionFaults'
import { SERVICE_FIELDS, STRUCTURE_FIELDS } from '@/domain/dataInclusion/fieldRules'
import { type RecordKind, recordFaults } from '@/domain/dataInclusion/recordFaults'
import { localTime } from '@/domain/localTime'
import type { SourceRow } from '@/domain/sources/SourceRecord'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { clock } from '@/infra/clock'
import type { RawRow } from '../files/RawRow'
import { readRows } from '../files/readRows'
import type { SourceReader } from '../SourceReader'
import { fromTableCells } from './fromTableCells'
import { leaveOptional } from './leaveOptional'
import { toOrganisation } from './toOrganisation'
import { toService } from './toService'

const REQUIRED = ['source', 'id', 'nom']
const KEYS = ['source', 'id', 'structure_id']
/** What no structure has. */
const ONLY_OF_SERVICES = Object.keys(SERVICE_FIELDS).filter((name) => !Object.hasOwn(STRUCTURE_FIELDS, name))

/** Structures and services of the data.inclusion schema (v1): JSON, NDJSON, CSV or XLSX; what a sheet can do without is left aside where it has a fault, the rest refuses its row. */
export const readDataInclusion: SourceReader = (file, { today = localTime(clock.now()).day }) => {
  const unknownColumns = new Set<string>()
  return readRows(file, {
    lists: ['structures', 'services'],
    tables: true,
    expected: `ce ne sont ni des structures ni des services data.inclusion. Colonnes attendues\u00a0: ${REQUIRED.join(', ')}, date_maj…`,
    isOurs: (cells) => REQUIRED.some((name) => Object.hasOwn(cells, name)),
    read: (raw) => [readRow(raw, today, unknownColumns)],
  })
}

function readRow(raw: RawRow, today: string, unknownColumns: Set<string>): SourceRow {
  const notes = new RowNotes(raw.row)
  const kind = kindOf(raw.cells)
  tellUnknownColumns(raw.cells, kind, unknownColumns, notes)
  const given = withTextKeys(raw.isTable ? fromTableCells(kind, raw.cells, notes) : raw.cells)
  const conventions = conventionFaults(given, today)
  const cells = leaveOptional(kind, given, [...recordFaults(kind, given), ...conventions.refused], notes)
  for (const { column, value, rule } of conventions.odd) notes.warn(column, value, rule)
  if (notes.refused.length > 0) return notes.toRow(null, keyOf(kind, cells))
  return notes.toRow(kind === 'service' ? toService(cells, notes) : toOrganisation(cells, notes))
}

/** An identifier that a program wrote as a number tells its record as well. */
function withTextKeys(cells: RawRow['cells']): RawRow['cells'] {
  const numbers = KEYS.filter((name) => typeof cells[name] === 'number')
  return numbers.length === 0
    ? cells
    : { ...cells, ...Object.fromEntries(numbers.map((name) => [name, String(cells[name])])) }
}

/** Which record a faulty row is, where its source and identifier can be read. */
function keyOf(
  kind: RecordKind,
  { source, id }: Readonly<Record<string, unknown>>,
): SourceRow['refusedKey'] | null {
  if (typeof source !== 'string' || typeof id !== 'string' || !source || !id) return null
  return { source, sheet: kind === 'service' ? 'services' : 'organisations', key: id }
}

function kindOf(cells: Readonly<Record<string, unknown>>): RecordKind {
  return ONLY_OF_SERVICES.some((name) => Object.hasOwn(cells, name)) ? 'service' : 'structure'
}

/** Once for the whole file: producers add columns of their own, which the schema allows. */
function tellUnknownColumns(
  cells: Readonly<Record<string, unknown>>,
  kind: RecordKind,
  told: Set<string>,
  notes: RowNotes,
): void {
  const fields = kind === 'service' ? SERVICE_FIELDS : STRUCTURE_FIELDS
  for (const column of Object.keys(cells)) {
    if (Object.hasOwn(fields, column) || told.has(column)) continue
    told.add(column)
    notes.warnOfFile(column, '', 'colonne que le schéma ne connaît pas\u00a0: ignorée (dit une seule fois)')
  }
}
