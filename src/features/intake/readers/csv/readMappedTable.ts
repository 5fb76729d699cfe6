import { COLUMNS_ASKED } from '@/domain/sources/COLUMNS_ASKED'
import type { CsvMapping } from '@/domain/sources/CsvMapping'
import { ownKey } from '@/domain/sources/ownKey'
import type { SourceRow } from '@/domain/sources/SourceRecord'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readDate } from '@/features/sheets/values/readDate'
import { readMonth } from '@/features/sheets/values/readMonth'
import { readLine } from '@/features/sheets/values/readText'
import type { RawRow } from '../files/RawRow'
import { readRows } from '../files/readRows'
import { ownFacts } from '../ownFacts'
import type { SourceReader } from '../SourceReader'
import { unreadColumns } from '../unreadColumns'
import { mappedCells } from './mappedCells'
import { isOwnOrganisation, OF_THE_BASE, OWN_ORGANISATIONS } from './own/ownOrganisations'
import { isOwnService, isOwnServiceColumn, readOwnService } from './own/readOwnService'
import { toMappedOrganisation } from './toMappedOrganisation'

/**
 * A table of organisations whose columns an editor has named, once and for all, in a saved mapping; the tables that our exports write,
 * organisations and services, need none.
 */
export const readMappedTable: SourceReader = (file, { mapping = OWN_ORGANISATIONS, source }) => {
  const isGiven = mapping !== OWN_ORGANISATIONS
  const vital = [...new Set([...mapping.keyColumns, ...(mapping.fields.name ?? [])])]
  const others = Object.values(mapping.fields).flatMap((columns) => columns ?? [])
  const used = new Set([...mapping.keyColumns, ...others])
  const tellUnread = unreadColumns((column) => used.has(column))
  const ofTheBase: readonly string[] = Object.values(OF_THE_BASE)
  const tellUnreadOfOurs = unreadColumns((column) => used.has(column) || ofTheBase.includes(column))
  const tellUnreadOfServices = unreadColumns(isOwnServiceColumn)
  const isMapped = (cells: RawRow['cells']) =>
    isGiven ? vital.every((column) => Object.hasOwn(cells, column)) : isOwnOrganisation(cells)
  return readRows(file, {
    lists: [],
    tables: true,
    expected: isGiven
      ? `il y manque une colonne de la clef ou du nom. Colonnes attendues\u00a0: ${vital.join(', ')}.`
      : COLUMNS_ASKED,
    isOurs: (cells) => isOwnService(cells) || isMapped(cells),
    read: (raw, isFirst) => {
      if (isOwnService(raw.cells)) return [readOwnService(raw, tellUnreadOfServices)]
      const absent = isGiven && isFirst ? others.filter((column) => !Object.hasOwn(raw.cells, column)) : []
      return [
        readRow(
          raw,
          absent,
          { ...mapping, source: source ?? mapping.source },
          isOwnOrganisation(raw.cells) ? tellUnreadOfOurs : tellUnread,
        ),
      ]
    },
  })
}

function readRow(
  raw: RawRow,
  absent: readonly string[],
  mapping: CsvMapping,
  tellUnread: ReturnType<typeof unreadColumns>,
): SourceRow {
  const notes = new RowNotes(raw.row)
  tellUnread(raw.cells, notes)
  for (const column of absent)
    notes.warnOfFile(
      column,
      '',
      'colonne de la correspondance absente du fichier\u00a0: ignorée (dit une seule fois)',
    )
  const key = mapping.keyColumns.flatMap((column) => readLine(raw.cells[column]) ?? []).join('--')
  if (!key)
    notes.refuse(
      mapping.keyColumns.join(', '),
      '',
      'clef vide\u00a0: cette ligne ne pourrait pas être reconnue',
    )
  // What an export of ours wrote is ours whatever the source that the editor named.
  const own = ownKey(key)
  const source = own?.source ?? mapping.source
  const read = mappedCells(raw.cells, mapping, notes, own !== null)
  const name = read.line('name')
  if (!name) notes.refuse(read.columns('name'), '', 'le nom est vide')
  if (!key || !name) return notes.toRow(null, key ? { source, sheet: 'organisations', key } : null)
  const updated = read.value('updatedOn')
  const month = readMonth(updated)
  if (month) notes.warn(read.columns('updatedOn'), updated, 'mois sans jour\u00a0: compté du premier du mois')
  const updatedOn = readDate(updated, mapping.dateOrder) ?? month
  if (!updatedOn && readLine(updated))
    notes.warn(read.columns('updatedOn'), updated, 'date illisible\u00a0: ignorée')
  return notes.toRow({
    row: raw.row,
    source,
    key,
    keyColumn: mapping.keyColumns.join(', '),
    updatedOn,
    sheet: 'organisations',
    ...ownFacts(key, {
      number: raw.cells[OF_THE_BASE.number],
      verifiedOn: raw.cells[OF_THE_BASE.verifiedOn],
    }),
    values: toMappedOrganisation(name, read, mapping),
  })
}
