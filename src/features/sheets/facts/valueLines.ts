import { FACILITY_CATEGORIES } from '@/domain/facility/facilityCategories'
import { daysWords } from '@/domain/hours/dayNames'
import type { HoursRule } from '@/domain/hours/OpeningHours'
import { openingHoursSchema } from '@/domain/hours/openingHoursSchema'
import { rangeWords } from '@/domain/hours/rangeWords'
import { type CodeLabel, labelOf } from '@/domain/labelOf'
import { localTime } from '@/domain/localTime'
import { LANGUAGES, ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { NETWORKS } from '@/domain/organisation/networks'
import { RECEPTION_MODES, SERVICE_TYPES } from '@/domain/service/closedLists'
import { THEMATICS } from '@/domain/service/thematics'
import {
  EMAIL_KINDS,
  FEES,
  LOCATION_PRECISIONS,
  MOBILISABLE_BY,
  MOBILISATION_MODES,
  PHONE_KINDS,
  PUBLICS,
  WHEELCHAIR_ACCESS,
} from '@/domain/sheet/closedLists'
import { plainValue } from '@/domain/sources/plainValue'
import { territoryLabel } from '@/infra/geography/territoryLabel'

const LISTS: Record<string, readonly CodeLabel[]> = {
  category: FACILITY_CATEGORIES,
  kind: ORGANISATION_KINDS,
  networks: NETWORKS,
  languages: LANGUAGES,
  type: SERVICE_TYPES,
  thematics: THEMATICS,
  publics: PUBLICS,
  fees: FEES,
  receptionModes: RECEPTION_MODES,
  mobilisationModes: MOBILISATION_MODES,
  mobilisableBy: MOBILISABLE_BY,
  wheelchair: WHEELCHAIR_ACCESS,
  locationPrecision: LOCATION_PRECISIONS,
}
/** What a bare number or date would not say. */
const SAID: Record<string, (value: string) => string> = {
  ageMin: (age) => `dès ${age}\u00a0ans`,
  ageMax: (age) => `jusqu’à ${age}\u00a0ans`,
  total: (places) => `${places} en tout`,
  available: (places) => `libres\u00a0: ${places}`,
  updatedAt: (at) => `au ${localTime(new Date(at)).day.split('-').reverse().join('/')}`,
}
const CONTACT_KINDS: readonly CodeLabel[] = [...PHONE_KINDS, ...EMAIL_KINDS]
const TERRITORIES = ['zone', 'communesServed']

/** The value of a fact in lines for an editor; none when it is empty. */
export function valueLines(fact: string, value: unknown): string[] {
  const plain = plainValue(value)
  if (plain === null) return []
  if (Array.isArray(plain)) return plain.flatMap((item) => valueLines(fact, item))
  if (typeof plain !== 'object') return [wordOf(fact, plain)]
  if (fact === 'phones' || fact === 'emails') return [contactLine(plain)]
  const hours =
    fact === 'openingHours' && 'openingHours' in plain ? hoursLines(partOf(value, 'openingHours')) : []
  const parts = Object.entries(plain).filter(([name]) => name !== 'openingHours')
  return [...hours, ...parts.flatMap(([name, part]) => valueLines(name, part))]
}

function contactLine(contact: object): string {
  const kind = String(partOf(contact, 'kind') ?? '')
  const parts = [
    partOf(contact, 'number') ?? partOf(contact, 'address'),
    labelOf(CONTACT_KINDS, kind),
    partOf(contact, 'note'),
  ]
  return parts.filter(Boolean).join(' · ')
}

function wordOf(fact: string, value: unknown): string {
  const text = String(value)
  if (TERRITORIES.includes(fact)) return territoryLabel(text)
  const list = LISTS[fact]
  return list ? labelOf(list, text) : (SAID[fact]?.(text) ?? text)
}

function hoursLines(hours: unknown): string[] {
  const read = openingHoursSchema.safeParse(hours)
  return read.success ? read.data.map(ruleLine) : []
}

function ruleLine({ days, ranges, comment }: HoursRule): string {
  const times = ranges.length > 0 ? ranges.map(rangeWords).join(', ') : 'fermé'
  return [`${daysWords(days)} : ${times}`, comment].filter(Boolean).join(' · ')
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}
