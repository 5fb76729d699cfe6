import type { SourceRow } from '@/domain/sources/SourceRecord'
import { fromDayPeriods } from '@/features/sheets/hours/fromDayPeriods'
import { fitText } from '@/features/sheets/values/fitText'
import { joinTexts } from '@/features/sheets/values/joinTexts'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readDate } from '@/features/sheets/values/readDate'
import { clipNote } from '@/features/sheets/values/readHours'
import { readLine, readText } from '@/features/sheets/values/readText'
import { schemaFaults } from '@/features/sheets/values/schemaFaults'
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
export const readAnnuaireAdministration: SourceReader = (file, { source = SOURCE }) =>
  readRows(file, {
    lists: ['features'],
    tables: false,
    expected:
      'ce n’est pas l’annuaire de l’administration. Un GeoJSON est attendu, dont chaque élément a des «\u00a0properties\u00a0» (id, Nom, pivotLocal…).',
    isOurs: ({ properties }) =>
      typeof properties === 'object' &&
      properties !== null &&
      ('Nom' in properties || 'pivotLocal' in properties),
    read: (raw) => [readRow(raw, source)],
  })

function readRow(raw: RawRow, source: string): SourceRow {
  const notes = new RowNotes(raw.row)
  const parsed = directoryFeatureSchema.safeParse(raw.cells)
  if (!parsed.success) {
    for (const { column, value, rule } of schemaFaults(parsed.error, raw.cells))
      notes.refuse(column.replace(/^properties\./, ''), value, rule)
    return notes.toRow(null)
  }
  const feature = parsed.data
  const { id, Nom, pivotLocal, dateMiseAJour } = feature.properties
  const name = readLine(Nom) ?? ''
  if (name.length < 2) notes.refuse('Nom', Nom, 'valeur obligatoire')
  const nature = KIND_OF_PIVOT[pivotLocal ?? '']
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
      kind: nature?.kind ?? kindOfBody([], name),
      networks: [...(nature?.networks ?? [])],
    },
  })
}

function hoursOf({ properties }: DirectoryFeature, notes: RowNotes) {
  const comment = joinTexts(properties.Commentaire.map(readText), '\n')
  const week = properties.Ouverture === undefined ? null : fromDayPeriods(properties.Ouverture)
  if (properties.Ouverture !== undefined && !week)
    notes.warn('Ouverture', properties.Ouverture, 'horaires illisibles\u00a0: laissés de côté')
  if (week?.unread)
    notes.warn('Ouverture', week.unread, 'horaires illisibles ou non renseignés\u00a0: gardés comme note')
  const note = joinTexts([week?.note, comment], '\n')
  return {
    openingHours: week && week.hours.length > 0 ? week.hours : null,
    hoursNote: note && clipNote(note),
  }
}

/** `Caisse primaire d’assurance maladie (CPAM) de…` → `CPAM`. */
function acronymIn(name: string): string | null {
  return /\(([A-Z][A-Za-z]{1,8})\)/.exec(name)?.[1]?.toUpperCase() ?? null
}
