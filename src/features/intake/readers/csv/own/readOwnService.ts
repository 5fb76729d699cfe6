import { ownKey } from '@/domain/sources/ownKey'
import type { SourceRow } from '@/domain/sources/SourceRecord'
import { SERVICE_HEADERS as H } from '@/features/exchange/exports/present/table/serviceHeaders'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readDate } from '@/features/sheets/values/readDate'
import { asWritten } from '../../asWritten'
import type { RawRow } from '../../files/RawRow'
import { ownFacts } from '../../ownFacts'
import type { unreadColumns } from '../../unreadColumns'
import { ownServiceValues } from './ownServiceValues'

type Cells = Readonly<Record<string, unknown>>

/** Those that nothing reads say what others say too. */
const COLUMNS: readonly string[] = Object.values(H)
const NO_KEY =
  'identifiant absent ou changé\u00a0: un service ne s’ajoute pas par ce tableau, il se reconnaît à son identifiant'
const NO_ORGANISATION = 'identifiant du partenaire absent ou changé\u00a0: le service est laissé de côté'

/** Whether a row is of the table of services that our exports write. */
export const isOwnService = (cells: Cells): boolean =>
  [H.name, H.key, H.organisationKey].every((header) => Object.hasOwn(cells, header))

/** Whether a column is one of that table, not one that somebody added. */
export const isOwnServiceColumn = (column: string): boolean => COLUMNS.includes(column)

/** A row of our own table of services, known again by its identifier; refused without one, or without a name. */
export function readOwnService(
  { row, cells }: RawRow,
  tellUnread: ReturnType<typeof unreadColumns>,
): SourceRow {
  const notes = new RowNotes(row)
  tellUnread(cells, notes)
  const key = asWritten(cells[H.key])
  const organisationKey = asWritten(cells[H.organisationKey])
  const own = ownKey(key ?? '')
  const host = ownKey(organisationKey ?? '')
  const name = asWritten(cells[H.name])
  if (!own || !key) notes.refuse(H.key, cells[H.key], NO_KEY)
  if (!host || !organisationKey) notes.refuse(H.organisationKey, cells[H.organisationKey], NO_ORGANISATION)
  if (!name) notes.refuse(H.name, '', 'le nom est vide')
  if (!own || !key) return notes.toRow(null)
  if (!organisationKey || !name) return notes.toRow(null, { source: own.source, sheet: 'services', key })
  const updatedOn = readDate(cells[H.modifiedAt])
  if (!updatedOn && asWritten(cells[H.modifiedAt]))
    notes.warn(H.modifiedAt, cells[H.modifiedAt], 'date illisible\u00a0: ignorée')
  return notes.toRow({
    row,
    source: own.source,
    key,
    updatedOn,
    sheet: 'services',
    organisationKey,
    ...ownFacts(key, { number: cells[H.number], verifiedOn: cells[H.verifiedAt] }),
    values: ownServiceValues(name, cells, notes),
  })
}
