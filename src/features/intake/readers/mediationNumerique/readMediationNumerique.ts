import type { SourceRow } from '@/domain/sources/SourceRecord'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readDate } from '@/features/sheets/values/readDate'
import { readLine } from '@/features/sheets/values/readText'
import { slugOf } from '@/features/sheets/values/slugOf'
import { readRows } from '../files/readRows'
import type { SourceReader } from '../SourceReader'
import { toDigitalPlace } from './toDigitalPlace'
import { toDigitalService } from './toDigitalService'

const SOURCE = 'mediation-numerique'
const KEYS = ['id', 'nom']
/** Columns that other formats do not have; a record leaves out those that it does not fill. */
const ONLY_HERE = ['services', 'pivot', 'typologie', 'publics_accueillis', 'modalites_accompagnement']

/**
 * The places of digital mediation (national schema, versions 1 and 2): each yields an organisation, and a service where it says
 * what it offers. The producer is the record's own `source`.
 */
export const readMediationNumerique: SourceReader = (file, { source }) =>
  readRows(file, {
    lists: ['lieux', 'records', 'data'],
    tables: true,
    expected: `ce ne sont pas des lieux de médiation numérique. Colonnes attendues\u00a0: ${KEYS.join(', ')}, services, pivot, adresse, code_postal, commune…`,
    isOurs: (cells) => KEYS.every((name) => name in cells) && ONLY_HERE.some((name) => name in cells),
    read: ({ row, cells }) => readPlace(row, cells, source),
  })

function* readPlace(
  row: number,
  cells: Record<string, unknown>,
  source: string | undefined,
): Generator<SourceRow> {
  const notes = new RowNotes(row)
  const key = readLine(cells.id)
  const name = readLine(cells.nom)
  if (!key) notes.refuse('id', cells.id, 'valeur obligatoire')
  if (!name) notes.refuse('nom', cells.nom, 'valeur obligatoire')
  const updatedOn = readDate(cells.date_maj)
  if (!updatedOn) notes.warn('date_maj', cells.date_maj, 'date de mise à jour absente ou illisible')
  const from = source ?? (slugOf(readLine(cells.source) ?? '') || SOURCE)
  if (!key || !name) {
    yield notes.toRow(null, key ? { source: from, sheet: 'organisations', key } : null)
    return
  }
  const origin = { row, key, updatedOn, source: from }
  const place = toDigitalPlace(name, cells, notes)
  yield notes.toRow({ ...origin, sheet: 'organisations', values: place })
  const service = toDigitalService(cells, place)
  // What is odd in the row is told once, with the place.
  if (service)
    yield new RowNotes(row).toRow({ ...origin, sheet: 'services', organisationKey: key, values: service })
}
