import { FACILITY_STATUSES, HABILITATIONS } from '@/domain/facility/closedLists'
import { FACILITY_CATEGORIES } from '@/domain/facility/facilityCategories'
import { hoursWords } from '@/domain/hours/hoursWords'
import { type CodeLabel, labelOf } from '@/domain/labelOf'
import { LANGUAGES } from '@/domain/organisation/closedLists'
import { AUDIENCES, WHEELCHAIR_ACCESS } from '@/domain/sheet/closedLists'
import { RESTRICTABLE_PART_LABELS } from '@/domain/sheet/restrictedFields'
import { typedHours } from '@/domain/sheetEditing/fieldValue'
import { degreesWords } from '@/domain/sheetEditing/typedDegrees'
import type { StoredSheet } from '@/domain/sheetHistory/changedParts'
import type { HistoryPart } from '@/domain/sheetHistory/HistoryPart'
import { plainValue } from '@/domain/sources/plainValue'
import { valueLines } from '@/features/sheets/facts/valueLines'
import { frenchDay } from '@/ui/frenchDay'

/** What a part said, in lines for a person; none when it said nothing. Names of other sheets are never among them. */
export function partLines({ code, fields }: HistoryPart, sheet: StoredSheet): string[] {
  const write = WRITERS[code]
  if (write) return write(sheet)
  return fields.flatMap((field) => valueLines(field, sheet[field]))
}

type Row = Record<string, unknown>

const WRITERS: Record<string, (sheet: StoredSheet) => string[]> = {
  address: (sheet) => [...(isRow(sheet.address) ? addressLines(sheet.address) : []), ...pointLines(sheet)],
  openingHours: ({ openingHours, hoursNote }) => hoursLines({ openingHours, hoursNote }),
  phones: ({ phones }) => rowsOf(phones).map((row) => joined([row.number, phoneKind(row.kind), row.note])),
  closures: ({ closures }) =>
    rowsOf(closures).map(({ from, to, message }) => joined([`du ${dayOf(from)} au ${dayOf(to)}`, message])),
  permanences: ({ permanences }) =>
    rowsOf(permanences).map((row) =>
      [joined([row.place, ...addressLines(row)]), ...hoursLines(row)].filter(Boolean).join(' · '),
    ),
  sites: ({ sites }) => rowsOf(sites).map((row) => joined([row.name, ...addressLines(row)])),
  restrictions: ({ restrictions }) =>
    rowsOf(restrictions).map(
      ({ part, audience }) =>
        `${labelOf(RESTRICTABLE_PART_LABELS, String(part))} : ${labelOf(AUDIENCES, String(audience)).toLocaleLowerCase('fr')}`,
    ),
  photos: ({ photos }) => counted(rowsOf(photos).length, 'photo'),
  active: ({ active }) => [active === false ? 'N’accueille pas aujourd’hui' : 'Accueille aujourd’hui'],
  audience: ({ audience }) => labels(AUDIENCES, [audience]),
  category: ({ category }) => labels(FACILITY_CATEGORIES, [category]),
  authorisation: ({ status, habilitation }) => [
    ...labels(FACILITY_STATUSES, [status]),
    ...labels(HABILITATIONS, [habilitation]),
  ],
  languages: ({ languages }) => labels(LANGUAGES, Array.isArray(languages) ? languages : []),
  capacities: (sheet) => [
    ...number(sheet.authorisedCapacity, 'autorisées'),
    ...number(sheet.installedCapacity, 'installées'),
    ...number(sheet.openCapacity, 'ouvertes'),
  ],
  derogation: ({ derogation }) =>
    isRow(derogation) && derogation.granted === true
      ? [joined(['Dérogation accordée', derogation.reason])]
      : [],
  accessibility: ({ accessibility }) =>
    isRow(accessibility)
      ? [
          ...labels(WHEELCHAIR_ACCESS, [accessibility.wheelchair]),
          ...texts([accessibility.details, accessibility.url]),
        ]
      : [],
  ages: ({ ageMin, ageMax }) => [...number(ageMin, 'ans au moins'), ...number(ageMax, 'ans au plus')],
  duration: ({ weeklyHours, weeks }) => [
    ...number(weeklyHours, 'heures par semaine'),
    ...number(weeks, 'semaines'),
  ],
  capacity: ({ capacity }) =>
    isRow(capacity)
      ? [
          ...number(capacity.total, 'en tout'),
          ...number(capacity.available, 'libres'),
          ...texts([capacity.note]),
        ]
      : [],
}

const FACILITY_PHONES: readonly CodeLabel[] = [
  { code: 'admissions', label: 'Admissions' },
  { code: 'astreinte', label: 'Astreinte' },
]

function phoneKind(kind: unknown): string {
  const known = labelOf(FACILITY_PHONES, String(kind ?? ''))
  return known === kind ? (valueLines('phones', { kind })[0] ?? '').trim() : known
}

function hoursLines(row: Row): string[] {
  return [...hoursWords(typedHours(row.openingHours)), ...texts([row.hoursNote])]
}

function addressLines({ street, complement, postcode, city }: Row): string[] {
  return [...texts([street, complement]), ...texts([texts([postcode, city]).join(' ')])]
}

/** A point is told where somebody placed it by hand; a computed one follows the address. */
function pointLines({ latitude, longitude, locationPrecision }: StoredSheet): string[] {
  if (locationPrecision !== 'releve' || typeof latitude !== 'number' || typeof longitude !== 'number')
    return []
  return [`Point placé à la main\u00a0: ${degreesWords(latitude)}\u00a0; ${degreesWords(longitude)}`]
}

const dayOf = (date: unknown): string =>
  typeof date === 'string' && date !== '' ? frenchDay(new Date(date)) : '…'

const texts = (values: readonly unknown[]): string[] =>
  values.flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [value] : []))

const joined = (values: readonly unknown[]): string => texts(values).join(' · ')

const labels = (list: readonly CodeLabel[], codes: readonly unknown[]): string[] =>
  texts(codes).map((code) => labelOf(list, code))

const number = (value: unknown, words: string): string[] =>
  typeof value === 'number' ? [`${value}\u00a0${words}`] : []

const counted = (count: number, word: string): string[] =>
  count > 0 ? [`${count}\u00a0${word}${count > 1 ? 's' : ''}`] : []

function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter(isRow) : []
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && plainValue(value) !== null
}
