import { RECEPTION_MODES, SERVICE_TYPES } from '@/domain/service/closedLists'
import { THEMATICS } from '@/domain/service/thematics'
import { FEES, MOBILISABLE_BY, MOBILISATION_MODES, PUBLICS } from '@/domain/sheet/closedLists'
import type { Capacity, PlaceValues, ServiceValues } from '@/domain/sources/SourceRecord'
import { SERVICE_HEADERS as H } from '@/features/exchange/exports/present/table/serviceHeaders'
import { fitText } from '@/features/sheets/values/fitText'
import { joinTexts } from '@/features/sheets/values/joinTexts'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readCommune } from '@/features/sheets/values/readCommune'
import { readDate } from '@/features/sheets/values/readDate'
import { readEmail } from '@/features/sheets/values/readEmails'
import { fitNote } from '@/features/sheets/values/readHours'
import { readList } from '@/features/sheets/values/readList'
import { readListed } from '@/features/sheets/values/readListed'
import { readNumber } from '@/features/sheets/values/readNumber'
import { readPhones } from '@/features/sheets/values/readPhones'
import { readPoint } from '@/features/sheets/values/readPoint'
import { readTerritories } from '@/features/sheets/values/readTerritories'
import { readUrl } from '@/features/sheets/values/readUrl'
import { asWritten } from '../../asWritten'
import { NO_SERVICE } from '../../emptyValues'
import { phoneWords } from '../../phoneWords'
import { ownPhones } from './ownContacts'
import { ownHours } from './ownHours'

type Cells = Readonly<Record<string, unknown>>
type Table = { cells: Cells; notes: RowNotes }
type Header = (typeof H)[keyof typeof H]

/** What the collection holds of each text. */
const MAX = { name: 150, text: 10_000, feesDetail: 2000, documents: 4000, note: 200 }

/**
 * What a row of our table of services says. Its telephone, its mail, its place and its hours are those of its organisation where it has
 * none of its own: the import tells them apart.
 */
export function ownServiceValues(name: string, cells: Cells, notes: RowNotes): ServiceValues {
  const table = { cells, notes }
  const at = (column: Header) => ({ notes, column })
  const text = (column: Header, max = MAX.text) => fitText(asWritten(cells[column]), max, at(column))
  const listed = <Code extends string>(column: Header, list: readonly { code: Code; label: string }[]) =>
    readListed(cells[column], list, at(column))
  const { phone, words } = phoneOf(table)
  return {
    ...NO_SERVICE,
    ...placeOf(table),
    ...hoursOf(table),
    name: fitText(name, MAX.name, at(H.name)),
    description: text(H.description),
    type: listed(H.type, SERVICE_TYPES)[0] ?? null,
    thematics: listed(H.thematics, THEMATICS),
    publics: listed(H.publics, PUBLICS),
    publicsDetail: text(H.publicsDetail),
    ageMin: numberOf(table, H.ageMin),
    ageMax: numberOf(table, H.ageMax),
    zone: readTerritories(readList(cells[H.zoneCodes]), at(H.zoneCodes)),
    fees: listed(H.fees, FEES)[0] ?? null,
    feesDetail: text(H.feesDetail, MAX.feesDetail),
    conditions: text(H.conditions),
    documents: text(H.documents, MAX.documents),
    ...capacityOf(table),
    receptionModes: listed(H.receptionModes, RECEPTION_MODES),
    mobilisationModes: listed(H.mobilisationModes, MOBILISATION_MODES),
    mobilisableBy: listed(H.mobilisableBy, MOBILISABLE_BY),
    mobilisationLink: readUrl(cells[H.mobilisationLink], at(H.mobilisationLink)),
    mobilisationDetail: joinTexts([text(H.mobilisationDetail), words]),
    weeklyHours: numberOf(table, H.weeklyHours),
    weeks: numberOf(table, H.weeks),
    phone,
    email: readEmail(cells[H.email], at(H.email)),
    contactName: text(H.contactName, MAX.name),
    sourceLink: readUrl(cells[H.sourceLink], at(H.sourceLink)),
  }
}

/** The number to the letter where it is one; else what of it is a number, and the rest as words. */
function phoneOf({ cells, notes }: Table): { phone: string | null; words: string | null } {
  const cell = asWritten(cells[H.phone])
  if (!cell) return { phone: null, words: null }
  const [own, ...others] = ownPhones(cell) ?? []
  if (own && others.length === 0 && own.kind === 'accueil' && !own.note)
    return { phone: own.number, words: null }
  const { phones, left } = readPhones(cell, { notes, column: H.phone })
  return { phone: phones[0]?.number ?? null, words: phoneWords(phones, left) }
}

function placeOf({ cells, notes }: Table): PlaceValues {
  const cell = (column: Header) => ({ value: cells[column], spot: { notes, column } })
  const point = { latitude: cells[H.latitude], longitude: cells[H.longitude] }
  return {
    street: asWritten(cells[H.street]),
    complement: asWritten(cells[H.complement]),
    ...readCommune({ postcode: cell(H.postcode), city: cell(H.city), inseeCode: cell(H.inseeCode) }),
    ...readPoint(point, notes, `${H.latitude}, ${H.longitude}`),
    locationPrecision: null,
    accessibilityUrl: null,
  }
}

function hoursOf({ cells, notes }: Table): Pick<ServiceValues, 'openingHours' | 'hoursNote'> {
  const cell = asWritten(cells[H.hours])
  if (!cell) return { openingHours: null, hoursNote: null }
  const { openingHours, hoursNote } = ownHours(cell)
  return { openingHours, hoursNote: fitNote(hoursNote, { notes, column: H.hours }) }
}

/** Places, where one of their columns says something. */
function capacityOf(table: Table): { capacity?: Capacity } {
  const [total, available] = [numberOf(table, H.total), numberOf(table, H.available)]
  const day = readDate(table.cells[H.capacityAt])
  const note = fitText(asWritten(table.cells[H.capacityNote]), MAX.note, {
    notes: table.notes,
    column: H.capacityNote,
  })
  if (total === null && available === null && !note) return {}
  return { capacity: { total, available, updatedAt: day && `${day}T12:00:00.000Z`, note } }
}

function numberOf({ cells, notes }: Table, column: Header): number | null {
  const read = readNumber(cells[column])
  if (read === null && asWritten(cells[column]))
    notes.warn(column, cells[column], 'ce n’est pas un nombre\u00a0: laissé de côté')
  return read
}
