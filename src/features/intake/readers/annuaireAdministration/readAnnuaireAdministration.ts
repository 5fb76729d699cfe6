import type { SourceRow } from '@/domain/sources/SourceRecord'
import { fromDayPeriods } from '@/features/sheets/hours/fromDayPeriods'
import { fitText } from '@/features/sheets/values/fitText'
import { joinTexts } from '@/features/sheets/values/joinTexts'
import { parseLeaving } from '@/features/sheets/values/parseLeaving'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readDate } from '@/features/sheets/values/readDate'
import { fitNote } from '@/features/sheets/values/readHours'
import { readLine, readText } from '@/features/sheets/values/readText'
import { shownValue } from '@/features/sheets/values/shownValue'
import { NO_ORGANISATION } from '../emptyValues'
import type { RawRow } from '../files/RawRow'
import { readRows } from '../files/readRows'
import { kindOfBody } from '../kindOfBody'
import type { SourceReader } from '../SourceReader'
import { directoryContacts } from './directoryContacts'
import { type DirectoryFeature, directoryFeatureSchema } from './directoryFeature'
import { directoryPlace } from './directoryPlace'
import { KIND_OF_PIVOT } from './kindOfPivot'

const SOURCE = 'dila'
const NAME_MAX = 150

/** The public administration directory of DILA: one GeoJSON file for each type of body in each département. */
export const readAnnuaireAdministration: SourceReader = (file, { source = SOURCE }) => {
  const toldColumns = new Set<string>()
  return readRows(file, {
    lists: ['features'],
    tables: false,
    expected:
      'ce n’est pas l’annuaire de l’administration. Un GeoJSON est attendu, dont chaque élément a des «\u00a0properties\u00a0» (id, Nom, pivotLocal…).',
    isOurs: ({ properties }) =>
      typeof properties === 'object' &&
      properties !== null &&
      ('Nom' in properties || 'pivotLocal' in properties),
    read: (raw) => [readRow(raw, source, toldColumns)],
  })
}

/** Properties that are read; what the others say is told once for the whole file. */
const READ = new Set(Object.keys(directoryFeatureSchema.shape.properties.shape))
/** Of the file or of the editor of the sheet, nothing that a reader of ours would look for. */
const PASSED = new Set(['EditeurSource'])

function readRow(raw: RawRow, source: string, toldColumns: Set<string>): SourceRow {
  const notes = new RowNotes(raw.row)
  const properties = propertiesOf(raw.cells)
  for (const name of Object.keys(properties))
    if (!READ.has(name) && !PASSED.has(name) && !toldColumns.has(name)) {
      toldColumns.add(name)
      notes.warnOfFile(name, '', 'propriété que rien ne lit ici\u00a0: laissée de côté (dit une seule fois)')
    }
  const feature = parseLeaving(directoryFeatureSchema, raw.cells, {
    notes,
    required: ['properties.id', 'properties.Nom'],
    columnOf: (place) => place.replace(/^properties\./, ''),
  })
  const key = readLine(properties.id)
  const refusedKey = key ? { source, sheet: 'organisations' as const, key } : null
  if (!feature) return notes.toRow(null, refusedKey)
  const { id, Nom, pivotLocal, dateMiseAJour } = feature.properties
  const name = readLine(Nom) ?? ''
  if (name.length < 2) notes.refuse('Nom', Nom, 'valeur obligatoire')
  const nature = KIND_OF_PIVOT[pivotLocal ?? '']
  if (dateMiseAJour && !readDate(dateMiseAJour))
    notes.warn('dateMiseAJour', dateMiseAJour, 'date illisible\u00a0: laissée de côté')
  if (!nature) notes.warn('pivotLocal', pivotLocal, 'type de service inconnu\u00a0: déduit du nom')
  const place = directoryPlace(feature, notes)
  return notes.toRow({
    row: notes.row,
    source,
    key: id,
    updatedOn: readDate(dateMiseAJour),
    sheet: 'organisations',
    values: {
      ...NO_ORGANISATION,
      ...place,
      ...directoryContacts(feature, notes, place),
      ...hoursOf(feature, notes),
      name: fitText(name, NAME_MAX, { notes, column: 'Nom' }),
      acronym: acronymIn(name),
      kind: nature?.kind ?? kindOfBody([], name, { notes, column: 'Nom' }),
      networks: [...(nature?.networks ?? [])],
    },
  })
}

function propertiesOf({ properties }: RawRow['cells']): Record<string, unknown> {
  return typeof properties === 'object' && properties !== null ? { ...properties } : {}
}

function hoursOf({ properties }: DirectoryFeature, notes: RowNotes) {
  const comment = joinTexts(properties.Commentaire.map(readText), '\n')
  const week = properties.Ouverture === undefined ? null : fromDayPeriods(properties.Ouverture)
  const isEmpty = week && week.hours.length === 0 && !week.note && !week.unread
  if (properties.Ouverture !== undefined && (!week || (isEmpty && shownValue(properties.Ouverture) !== '{}')))
    notes.warn('Ouverture', properties.Ouverture, 'horaires illisibles\u00a0: laissés de côté')
  if (week?.unread)
    notes.warn('Ouverture', week.unread, 'horaires illisibles ou non renseignés\u00a0: gardés comme note')
  const note = joinTexts([week?.note, comment], '\n')
  return {
    openingHours: week && week.hours.length > 0 ? week.hours : null,
    hoursNote: fitNote(note, { notes, column: comment ? 'Commentaire' : 'Ouverture' }),
  }
}

/** `Caisse primaire d’assurance maladie (CPAM) de…` → `CPAM`. */
function acronymIn(name: string): string | null {
  return /\(([A-Z][A-Za-z]{1,8})\)/.exec(name)?.[1]?.toUpperCase() ?? null
}
