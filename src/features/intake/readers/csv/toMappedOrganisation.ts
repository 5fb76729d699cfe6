import { ORGANISATION_KINDS, type OrganisationKind } from '@/domain/organisation/closedLists'
import { NETWORKS } from '@/domain/organisation/networks'
import type { CsvMapping } from '@/domain/sources/CsvMapping'
import type { HoursValues, OrganisationValues } from '@/domain/sources/SourceRecord'
import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import { parseTerritoryCode } from '@/domain/territory/parseTerritoryCode'
import { fromDayRanges } from '@/features/sheets/hours/fromDayRanges'
import { dayCell } from '@/features/sheets/values/dayCell'
import { fitText } from '@/features/sheets/values/fitText'
import { inferInseeCode } from '@/features/sheets/values/inferInseeCode'
import { joinTexts } from '@/features/sheets/values/joinTexts'
import { knownCodes } from '@/features/sheets/values/knownCodes'
import { readCity } from '@/features/sheets/values/readCity'
import { readInseeCode, readPostcode } from '@/features/sheets/values/readCodes'
import { readEmails } from '@/features/sheets/values/readEmails'
import { clipNote, readHours } from '@/features/sheets/values/readHours'
import { readList } from '@/features/sheets/values/readList'
import { readPhones } from '@/features/sheets/values/readPhones'
import { readPoint } from '@/features/sheets/values/readPoint'
import { readSiret } from '@/features/sheets/values/readSiret'
import { readUrl } from '@/features/sheets/values/readUrl'
import { NO_ORGANISATION } from '../emptyValues'
import { kindOfBody } from '../kindOfBody'
import type { MappedCells } from './mappedCells'

const MAX = { name: 150, description: 10_000 }

/** A row of a free table as an organisation of the directory. */
export function toMappedOrganisation(
  name: string,
  read: MappedCells,
  mapping: CsvMapping,
): OrganisationValues {
  const postcode = readPostcode(read.value('postcode'), read.spot('postcode'))
  const city = readCity(read.value('city'))
  const networks = knownCodes(readList(read.value('networks')), NETWORKS)
  const inseeCode =
    readInseeCode(read.value('inseeCode'), read.spot('inseeCode')) ?? inferInseeCode(postcode, city)
  const calls = read
    .values('phones')
    .map(({ value, spot }) => readPhones(value, spot, { postcode, inseeCode }))
  const emails = read.values('emails').flatMap(({ value, spot }) => readEmails(value, spot))
  const left = calls.map((call) => call.left && `Téléphone\u00a0: ${call.left}`)
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
    phones: calls
      .flatMap(({ phones }) => phones)
      .filter(({ number }, at, all) => all.findIndex((phone) => phone.number === number) === at),
    emails: [...new Set(emails)].map((address) => ({ address, kind: 'accueil' })),
    website: readUrl(read.value('website'), read.spot('website')),
    appointmentLink: readUrl(read.value('appointmentLink'), read.spot('appointmentLink')),
    street: read.line('street'),
    complement: read.line('complement'),
    postcode,
    city,
    inseeCode,
    ...pointOf(read),
    ...hoursOf(read),
    wheelchair: wheelchairOf(read.line('wheelchair')),
    communesServed: readList(read.value('communesServed')).filter(
      (code) => parseTerritoryCode(code) !== null,
    ),
  }
}

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
    const found = exact?.code ?? kindOfBody([], said)
    if (found !== 'autre') return found
    read.notes.warn(read.columns('kind'), said, 'type inconnu\u00a0: déduit du nom')
  }
  return mapping.kind ?? kindOfBody(networks, name)
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
  const [latitude, longitude] = together
    .replaceAll(/[()]/g, '')
    .split(/[;|\s]+|,(?=\s*-?\d+\.|\s)/)
    .filter(Boolean)
  return readPoint({ latitude: latitude?.replace(/,$/, ''), longitude }, read.notes, read.columns('point'))
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

function hoursOf(read: MappedCells): HoursValues {
  const days = Object.entries(DAY_FIELDS).map(([day, field]) => [day, dayCell(read.cells(field))] as const)
  const week = fromDayRanges(Object.fromEntries(days))
  if (!week.isWhole) {
    const words = joinTexts([...week.hours.map(({ comment }) => comment), week.note], '\u00a0; ')
    const columns = Object.values(DAY_FIELDS).filter((field) => read.cells(field).length > 0)
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
    hoursNote: note && clipNote(note),
  }
}

function wheelchairOf(said: string | null): OrganisationValues['wheelchair'] {
  if (!said) return null
  if (/^(?:oui|yes|true|vrai|1|x|acc|accessible|total)/i.test(said)) return 'oui'
  if (/^(?:partiel|dem|en partie|sur demande)/i.test(said)) return 'partiel'
  return /^(?:non|no|false|faux|0|nac|pas )/i.test(said) ? 'non' : null
}
