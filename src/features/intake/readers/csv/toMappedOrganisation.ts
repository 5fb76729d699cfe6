import { LANGUAGES, ORGANISATION_KINDS, type OrganisationKind } from '@/domain/organisation/closedLists'
import { NETWORKS } from '@/domain/organisation/networks'
import { PHONE_KINDS, WHEELCHAIR_ACCESS } from '@/domain/sheet/closedLists'
import type { CsvMapping } from '@/domain/sources/CsvMapping'
import type { HoursValues, OrganisationValues } from '@/domain/sources/SourceRecord'
import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import { fromDayRanges } from '@/features/sheets/hours/fromDayRanges'
import { partlyRead } from '@/features/sheets/hours/partlyRead'
import { dayCell } from '@/features/sheets/values/dayCell'
import { fitText } from '@/features/sheets/values/fitText'
import { joinTexts } from '@/features/sheets/values/joinTexts'
import { knownCodes } from '@/features/sheets/values/knownCodes'
import { lineWords } from '@/features/sheets/values/lineWords'
import { readCommune } from '@/features/sheets/values/readCommune'
import { readEmails } from '@/features/sheets/values/readEmails'
import { fitNote, readHours } from '@/features/sheets/values/readHours'
import { readList } from '@/features/sheets/values/readList'
import { readListed } from '@/features/sheets/values/readListed'
import { readPhones } from '@/features/sheets/values/readPhones'
import { readPoint } from '@/features/sheets/values/readPoint'
import { readSiret } from '@/features/sheets/values/readSiret'
import { readStreet } from '@/features/sheets/values/readStreet'
import { readTerritories } from '@/features/sheets/values/readTerritories'
import { readUrl } from '@/features/sheets/values/readUrl'
import { splitAddress } from '@/features/sheets/values/splitAddress'
import { splitPoint } from '@/features/sheets/values/splitPoint'
import { NO_ORGANISATION } from '../emptyValues'
import { kindInWords, kindOfBody } from '../kindOfBody'
import type { MappedCells } from './mappedCells'
import { ownEmails, ownPhones } from './own/ownContacts'
import { ownHours } from './own/ownHours'

const NO_COMMUNE =
  'aucune commune reconnue dans cette adresse\u00a0: gardée telle quelle, sans code postal ni commune'
const MAX = { name: 150, description: 10_000, contactPoint: 300 }

/** A row of a free table as an organisation of the directory. */
export function toMappedOrganisation(
  name: string,
  read: MappedCells,
  mapping: CsvMapping,
): OrganisationValues {
  const whole = isPlaced(read) ? null : splitAddress(read.line('street'))
  const cell = (field: 'postcode' | 'city' | 'inseeCode') => ({
    value: read.value(field),
    spot: read.spot(field),
  })
  const split = (field: 'postcode' | 'city') =>
    whole ? { value: whole[field], spot: read.spot('street') } : cell(field)
  const place = readCommune({
    postcode: split('postcode'),
    city: split('city'),
    inseeCode: cell('inseeCode'),
  })
  const street = readStreet(read.line('street'))
  if (street && !isPlaced(read) && !whole && !place.inseeCode)
    read.notes.warn(read.columns('street'), street, NO_COMMUNE)
  const networks = readListed(read.value('networks'), NETWORKS, read.spot('networks'))
  const { phones, left } = phonesOf(read, place)
  return {
    ...NO_ORGANISATION,
    name: fitText(name, MAX.name, read.spot('name')),
    acronym: read.line('acronym'),
    kind: kindOf(name, read, mapping, networks),
    description: fitText(
      joinTexts([read.text('description'), ...left]),
      MAX.description,
      read.spot('description'),
    ),
    siret: readSiret(read.value('siret'), read.spot('siret')),
    networks,
    ...spokenOf(read),
    phones,
    emails: emailsOf(read),
    website: readUrl(read.value('website'), read.spot('website')),
    appointmentLink: readUrl(read.value('appointmentLink'), read.spot('appointmentLink')),
    street: whole ? whole.street : street,
    complement: readStreet(read.line('complement')),
    ...place,
    ...pointOf(read),
    ...hoursOf(read),
    wheelchair: wheelchairOf(read),
    communesServed: readTerritories(readList(read.value('communesServed')), read.spot('communesServed')),
  }
}

/** Languages and point of contact, where the table has columns for them. */
function spokenOf(read: MappedCells): Pick<OrganisationValues, 'languages' | 'contactPoint'> {
  const languages = readListed(read.value('languages'), LANGUAGES, read.spot('languages'))
  const contactPoint = fitText(read.text('contactPoint'), MAX.contactPoint, read.spot('contactPoint'))
  return { ...(languages.length > 0 ? { languages } : {}), ...(contactPoint ? { contactPoint } : {}) }
}

function phonesOf(read: MappedCells, place: Parameters<typeof readPhones>[2]) {
  const own = read.isOwn ? ownPhones(read.text('phones') ?? '') : null
  if (own) return { phones: own, left: [] }
  const calls = read.values('phones').map(({ value, spot }) => readPhones(value, spot, place))
  return {
    phones: calls
      .flatMap(({ phones }) => phones)
      .map((phone) =>
        phone.kind === 'accueil' ? { ...phone, ...lineWords(phone.note, PHONE_KINDS) } : phone,
      )
      .filter(({ number }, at, all) => all.findIndex((phone) => phone.number === number) === at),
    left: calls.map((call) => call.left && `Téléphone\u00a0: ${call.left}`),
  }
}

function emailsOf(read: MappedCells): OrganisationValues['emails'] {
  // A list that was downloaded has no identifiers, but lines of professionals too.
  const own = ownEmails(read.text('emails') ?? '')
  if (own && (read.isOwn || own.some(({ kind }) => kind !== 'accueil'))) return own
  const emails = read.values('emails').flatMap(({ value, spot }) => readEmails(value, spot))
  return [...new Set(emails)].map((address) => ({ address, kind: 'accueil' }))
}

/** Whether the row says its postcode or its commune apart from its street, which may hold them too. */
const isPlaced = (read: MappedCells) => Boolean(read.line('postcode') ?? read.line('city'))

/** What the column says, by code or by label, else its words, else the type of the whole file, else the name. */
function kindOf(
  name: string,
  read: MappedCells,
  mapping: CsvMapping,
  networks: OrganisationValues['networks'],
): OrganisationKind {
  const said = read.line('kind')
  if (said) {
    const folded = foldPlaceName(said)
    const exact = ORGANISATION_KINDS.find(({ code, label }) =>
      [code, label].some((each) => foldPlaceName(each) === folded),
    )
    const found = exact?.code ?? kindInWords(said)
    if (found && (found !== 'autre' || (exact && read.isOwn))) return found
    read.notes.warn(read.columns('kind'), said, 'type inconnu\u00a0: déduit du nom')
  }
  return mapping.kind ?? kindOfBody(networks, name, read.spot('name'))
}

function pointOf(read: MappedCells) {
  const together = read.line('point')
  if (!together) {
    const columns = [read.columns('latitude'), read.columns('longitude')].join(', ')
    return readPoint(
      { latitude: read.value('latitude'), longitude: read.value('longitude') },
      read.notes,
      columns,
    )
  }
  return readPoint(splitPoint(together), read.notes, read.columns('point'))
}

const DAY_FIELDS = {
  mo: 'hoursMo',
  tu: 'hoursTu',
  we: 'hoursWe',
  th: 'hoursTh',
  fr: 'hoursFr',
  sa: 'hoursSa',
  su: 'hoursSu',
} as const
const WEEK = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const

function hoursOf(read: MappedCells): HoursValues {
  const own = read.isOwn ? read.text('hours') : null
  if (own) return ownHours(own)
  const days = WEEK.map((day) => [day, dayCell(read.cells(DAY_FIELDS[day]))] as const)
  const week = fromDayRanges(Object.fromEntries(days))
  if (!week.isWhole) {
    const words = joinTexts([...week.hours.map(({ comment }) => comment), week.note], '\u00a0; ')
    const columns = partlyRead(days)
      .map((day) => DAY_FIELDS[day])
      .filter((field) => read.cells(field).length > 0)
    read.notes.warn(
      columns.map(read.columns).join(', '),
      words,
      'une partie des horaires n’est gardée qu’en toutes lettres',
    )
  }
  const text = readHours(read.value('hours'), read.spot('hours'))
  const note = joinTexts([text.hoursNote, week.note, read.text('hoursNote')], '\n')
  return {
    openingHours: text.openingHours ?? (week.hours.length > 0 ? week.hours : null),
    hoursNote: fitNote(note, read.spot('hoursNote')),
  }
}

function wheelchairOf(read: MappedCells): OrganisationValues['wheelchair'] {
  const said = read.line('wheelchair')
  if (!said) return null
  const [ours] = knownCodes(said, WHEELCHAIR_ACCESS)
  if (ours) return ours
  if (/^(?:o$|oui|yes|true|vrai|1|x|acc|accessible|total)/i.test(said)) return 'oui'
  if (/^(?:partiel|limited|dem|en partie|sur demande)/i.test(said)) return 'partiel'
  if (/^(?:n$|non|no|false|faux|0|nac|pas )/i.test(said)) return 'non'
  read.notes.warn(
    read.columns('wheelchair'),
    said,
    'ni oui, ni partiel, ni non\u00a0: l’accès en fauteuil est laissé de côté',
  )
  return null
}
