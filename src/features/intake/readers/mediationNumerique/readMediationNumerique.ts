import type { SourceRow } from '@/domain/sources/SourceRecord'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readDate } from '@/features/sheets/values/readDate'
import { readLine } from '@/features/sheets/values/readText'
import { slugOf } from '@/features/sheets/values/slugOf'
import { readRows } from '../files/readRows'
import { flatCells } from '../flatCells'
import type { SourceReader } from '../SourceReader'
import { unreadColumns } from '../unreadColumns'
import { toDigitalPlace } from './toDigitalPlace'
import { toDigitalService } from './toDigitalService'

const SOURCE = 'mediation-numerique'
const KEYS = ['id', 'nom']
/** Columns that other formats do not have; a record leaves out those that it does not fill. */
const ONLY_HERE = ['services', 'pivot', 'typologie', 'publics_accueillis', 'modalites_accompagnement']

/** What the place and its service are made of. */
const READ = new Set(
  (
    'id nom source date_maj pivot adresse complement_adresse code_postal code_insee commune latitude longitude telephone courriel ' +
    'courriels site_web horaires presentation_detail presentation_resume fiche_acces_libre accessibilite prise_rdv labels_nationaux ' +
    'dispositif_programmes_nationaux services publics_accueillis publics_specifiquement_adresses prise_en_charge_specifique ' +
    'conditions_acces frais_a_charge modalites_accompagnement modalites_acces'
  ).split(' '),
)

/** Columns of several words, each an item. */
const LISTS = new Set(
  (
    'services publics_accueillis publics_specifiquement_adresses prise_en_charge_specifique conditions_acces frais_a_charge ' +
    'modalites_accompagnement modalites_acces labels_nationaux dispositif_programmes_nationaux'
  ).split(' '),
)

/**
 * The places of digital mediation (national schema, versions 1 and 2): each yields an organisation, and a service where it says
 * what it offers. The producer is the record's own `source`.
 */
export const readMediationNumerique: SourceReader = (file, { source }) => {
  const tellUnread = unreadColumns((column) => READ.has(column))
  return readRows(file, {
    lists: ['lieux', 'records', 'data'],
    tables: true,
    expected: `ce ne sont pas des lieux de médiation numérique. Colonnes attendues\u00a0: ${KEYS.join(', ')}, services, pivot, adresse, code_postal, commune…`,
    isOurs: (cells) => KEYS.every((name) => name in cells) && ONLY_HERE.some((name) => name in cells),
    read: ({ row, cells }) => {
      const notes = new RowNotes(row)
      tellUnread(cells, notes)
      return readPlace(notes, flatCells(cells, { notes, isList: (column) => LISTS.has(column) }), source)
    },
  })
}

function* readPlace(
  notes: RowNotes,
  cells: Record<string, unknown>,
  source: string | undefined,
): Generator<SourceRow> {
  const { row } = notes
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
  const service = toDigitalService(cells, place, notes)
  yield notes.toRow({ ...origin, sheet: 'organisations', values: place })
  // What is odd in the row is told once, with the place.
  if (service)
    yield new RowNotes(row).toRow({ ...origin, sheet: 'services', organisationKey: key, values: service })
}
