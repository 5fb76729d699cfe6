import { z } from 'zod'
import type { HoursValues, OrganisationValues, SourceRow } from '@/domain/sources/SourceRecord'
import { fromDayRanges } from '@/features/sheets/hours/fromDayRanges'
import { partlyRead } from '@/features/sheets/hours/partlyRead'
import { dayCell } from '@/features/sheets/values/dayCell'
import { fitText } from '@/features/sheets/values/fitText'
import { joinTexts } from '@/features/sheets/values/joinTexts'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readCommune } from '@/features/sheets/values/readCommune'
import { readEmails } from '@/features/sheets/values/readEmails'
import { fitNote } from '@/features/sheets/values/readHours'
import { readPhones } from '@/features/sheets/values/readPhones'
import { readPoint } from '@/features/sheets/values/readPoint'
import { readStreet } from '@/features/sheets/values/readStreet'
import { readLine, readText } from '@/features/sheets/values/readText'
import { NO_ORGANISATION } from '../emptyValues'
import { readRows } from '../files/readRows'
import { flatCells } from '../flatCells'
import type { SourceReader } from '../SourceReader'
import { unreadColumns } from '../unreadColumns'
import { isSite, isSiteColumn, type SiteCells, siteCells } from './siteCells'

const SOURCE = 'france-services'
const NAME_MAX = 150
const DESCRIPTION_MAX = 10_000
const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const

const featureSchema = z.object({
  properties: z.record(z.string(), z.unknown()),
  geometry: z
    .object({ coordinates: z.array(z.unknown()) })
    .nullish()
    .catch(null),
})

/** The sites of France services (ANCT): GeoJSON, or the same columns in a table. */
export const readFranceServices: SourceReader = (file, { source = SOURCE }) => {
  const tellUnread = unreadColumns(isSiteColumn)
  return readRows(file, {
    lists: ['features'],
    tables: true,
    expected:
      'ce n’est pas la liste des sites France services. Colonnes attendues\u00a0: MATRICULE, lib_france_services, ADRESSE, insee_com, h_lundi…',
    isOurs: (cells) => isSite(propertiesOf(cells)),
    read: ({ row, cells }) => {
      const notes = new RowNotes(row)
      const properties = propertiesOf(cells)
      tellUnread(properties, notes)
      const flat = flatCells(properties, { notes, isList: () => false })
      return [readRow(notes, siteCells(flat), source)]
    },
  })
}

/** A feature's properties, with the point of its geometry where they do not give one; the cells of a table as they are. */
function propertiesOf(cells: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const feature = featureSchema.safeParse(cells)
  if (!feature.success) return cells
  const [longitude, latitude] = feature.data.geometry?.coordinates ?? []
  return { latitude, longitude, ...feature.data.properties }
}

function readRow(notes: RowNotes, site: SiteCells, source: string): SourceRow {
  const key = readLine(site.key.value)
  const label = readLine(site.label.value)
  for (const field of ['key', 'label'] as const)
    if (!readLine(site[field].value))
      notes.refuse(site[field].column, site[field].value, 'valeur obligatoire')
  if (!key || !label) return notes.toRow(null, key ? { source, sheet: 'organisations', key } : null)
  const place = placeOf(site, notes)
  const { phones, left } = readPhones(site.phone.value, { notes, column: site.phone.column }, place)
  const emails = readEmails(site.email.value, { notes, column: site.email.column })
  return notes.toRow({
    row: notes.row,
    source,
    key,
    keyColumn: site.key.column,
    updatedOn: null,
    sheet: 'organisations',
    values: {
      ...NO_ORGANISATION,
      ...place,
      ...hoursOf(site, notes),
      name: fitText(/^france services?\b/i.test(label) ? label : `France services ${label}`, NAME_MAX, {
        notes,
        column: site.label.column,
      }),
      kind: 'france-services',
      networks: ['france-service'],
      description: fitText(joinTexts([factsOf(site), left && `Téléphone\u00a0: ${left}`]), DESCRIPTION_MAX, {
        notes,
        column: site.group.column,
      }),
      phones,
      emails: emails.map((address) => ({ address, kind: 'accueil' })),
    },
  })
}

function placeOf(site: SiteCells, notes: RowNotes): Partial<OrganisationValues> {
  const cell = ({ value, column }: SiteCells['city']) => ({ value, spot: { notes, column } })
  return {
    street: readStreet(site.street.value),
    complement: readStreet(site.complement.value),
    ...readCommune({
      postcode: cell(site.postcode),
      city: cell(site.city),
      inseeCode: cell(site.inseeCode),
    }),
    ...readPoint(
      { latitude: site.latitude.value, longitude: site.longitude.value },
      notes,
      `${site.latitude.column}, ${site.longitude.column}`,
    ),
  }
}

function hoursOf(site: SiteCells, notes: RowNotes): HoursValues {
  // `-` means closed here: the words of the cell, not what `readLine` makes of them.
  const cells = DAYS.map((day) => [day, dayCell([site[day].value])] as const)
  const week = fromDayRanges(Object.fromEntries(cells))
  const words = joinTexts([...week.hours.map(({ comment }) => comment), week.note], '\u00a0; ')
  if (!week.isWhole)
    notes.warn(
      partlyRead(cells)
        .map((day) => site[day].column)
        .join(', '),
      words,
      'une partie des horaires n’est gardée qu’en toutes lettres',
    )
  const note = joinTexts([week.note, readText(site.hoursNote.value)], '\n')
  return {
    openingHours: week.hours.length > 0 ? week.hours : null,
    hoursNote: fitNote(note, { notes, column: site.hoursNote.column }),
  }
}

function factsOf(site: SiteCells): string | null {
  const isAntenna = /antenne/i.test(`${readLine(site.category.value)} ${readLine(site.format.value)}`)
  const group = readLine(site.group.value)
  const facts = [
    isAntenna && 'Antenne d’un espace France services',
    /^oui$/i.test(readLine(site.isItinerant.value) ?? '') &&
      'Service itinérant\u00a0: il change de lieu selon les jours',
    group && `Groupe France services\u00a0: ${group}`,
    readLine(site.labelledOn.value),
  ].filter(Boolean)
  return facts.length > 0 ? `${facts.join('. ')}.` : null
}
