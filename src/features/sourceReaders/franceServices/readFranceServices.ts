import { z } from 'zod'
import type { HoursValues, OrganisationValues, SourceRow } from '@/domain/sources/SourceRecord'
import { fromDayRanges } from '@/features/hours/fromDayRanges'
import { NO_ORGANISATION } from '../emptyValues'
import { readRows } from '../files/readRows'
import { RowNotes } from '../RowNotes'
import type { SourceReader } from '../SourceReader'
import { fitText } from '../values/fitText'
import { inferInseeCode } from '../values/inferInseeCode'
import { joinTexts } from '../values/joinTexts'
import { readCity } from '../values/readCity'
import { readInseeCode, readPostcode } from '../values/readCodes'
import { readEmails } from '../values/readEmails'
import { clipNote } from '../values/readHours'
import { readPhones } from '../values/readPhones'
import { readPoint } from '../values/readPoint'
import { readLine, readText } from '../values/readText'

const SOURCE = 'france-services'
const EXPECTED = ['MATRICULE', 'lib_france_services']
const NAME_MAX = 150
const featureSchema = z.object({
  properties: z.record(z.string(), z.unknown()),
  geometry: z.object({ coordinates: z.array(z.unknown()) }).nullish(),
})

/** The sites of France services (ANCT): GeoJSON, or the same columns in a table. */
export const readFranceServices: SourceReader = (file, { source = SOURCE }) =>
  readRows(file, {
    lists: ['features'],
    tables: true,
    expected: `ce n’est pas la liste des sites France services. Colonnes attendues\u00a0: ${EXPECTED.join(', ')}, ADRESSE, insee_com, h_lundi…`,
    isOurs: (cells) => EXPECTED.some((name) => Object.hasOwn(cellsOf(cells), name)),
    read: ({ row, cells }) => [readRow(row, cellsOf(cells), source)],
  })

/** A feature's properties, with the point of its geometry where they do not give one. */
function cellsOf(cells: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const feature = featureSchema.safeParse(cells)
  if (!feature.success) return cells
  const [longitude, latitude] = feature.data.geometry?.coordinates ?? []
  const { properties } = feature.data
  return {
    ...properties,
    LATITUDE: properties.LATITUDE ?? latitude,
    LONGITUDE: properties.LONGITUDE ?? longitude,
  }
}

function readRow(row: number, cells: Record<string, unknown>, source: string): SourceRow {
  const notes = new RowNotes(row)
  const key = readLine(cells.MATRICULE)
  const label = readLine(cells.lib_france_services)
  if (!key) notes.refuse('MATRICULE', cells.MATRICULE, 'valeur obligatoire')
  if (!label) notes.refuse('lib_france_services', cells.lib_france_services, 'valeur obligatoire')
  if (!key || !label) return notes.toRow(null)
  const { phones, left } = readPhones(cells.TELEPHONE, { notes, column: 'TELEPHONE' })
  const emails = readEmails(cells['CONTACT.MAIL'], { notes, column: 'CONTACT.MAIL' })
  return notes.toRow({
    row,
    source,
    key,
    updatedOn: null,
    sheet: 'organisations',
    values: {
      ...NO_ORGANISATION,
      ...placeOf(cells, notes),
      ...hoursOf(cells, notes),
      name: fitText(/^france services?\b/i.test(label) ? label : `France services ${label}`, NAME_MAX, {
        notes,
        column: 'lib_france_services',
      }),
      kind: 'france-services',
      networks: ['france-service'],
      description: joinTexts([factsOf(cells), left && `Téléphone\u00a0: ${left}`]),
      phones,
      emails: emails.map((address) => ({ address, kind: 'accueil' })),
    },
  })
}

function placeOf(cells: Record<string, unknown>, notes: RowNotes): Partial<OrganisationValues> {
  const postcode = readPostcode(cells.code_postal, { notes, column: 'code_postal' })
  const city = readCity(cells.lib_com)
  return {
    street: readLine(cells.ADRESSE),
    complement: readLine(cells['COMPLEMENT.D.ADRESSE']),
    postcode,
    city,
    inseeCode:
      readInseeCode(cells.insee_com, { notes, column: 'insee_com' }) ?? inferInseeCode(postcode, city),
    ...readPoint({ latitude: cells.LATITUDE, longitude: cells.LONGITUDE }, notes, 'LATITUDE, LONGITUDE'),
  }
}

function hoursOf(cells: Record<string, unknown>, notes: RowNotes): HoursValues {
  // `-` means closed here: the words of the cell, not what `readLine` makes of them.
  const said = (column: string) => (typeof cells[column] === 'string' ? cells[column] : null)
  const week = fromDayRanges({
    mo: said('h_lundi'),
    tu: said('h_mardi'),
    we: said('h_mercredi'),
    th: said('h_jeudi'),
    fr: said('h_vendredi'),
    sa: said('h_samedi'),
    su: said('h_dimanche'),
  })
  const words = joinTexts([...week.hours.map(({ comment }) => comment), week.note], '\u00a0; ')
  if (!week.isWhole)
    notes.warn('h_lundi … h_samedi', words, 'une partie des horaires n’est gardée qu’en toutes lettres')
  const note = joinTexts([week.note, readText(cells['Commentaire.horaires'])], '\n')
  return { openingHours: week.hours.length > 0 ? week.hours : null, hoursNote: note && clipNote(note) }
}

function factsOf(cells: Record<string, unknown>): string | null {
  const isAntenna = /antenne/i.test(`${readLine(cells.categorie)} ${readLine(cells.FORMAT_FS)}`)
  const group = readLine(cells.Groupe)
  const facts = [
    isAntenna && 'Antenne d’un espace France services',
    /^oui$/i.test(readLine(cells.ITINERANCE) ?? '') &&
      'Service itinérant\u00a0: il change de lieu selon les jours',
    group && `Groupe France services\u00a0: ${group}`,
    readLine(cells.Labellisation),
  ].filter(Boolean)
  return facts.length > 0 ? `${facts.join('. ')}.` : null
}
