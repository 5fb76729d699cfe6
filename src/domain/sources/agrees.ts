import { mailForm, phoneForm } from '../deduplication/contactForms'
import { distanceMetres } from '../deduplication/distanceMetres'
import { nameSimilarity, nameTokens } from '../deduplication/nameTokens'
import { streetForm } from '../deduplication/streetForm'
import type { HoursRule } from '../hours/OpeningHours'
import { openingHoursSchema } from '../hours/openingHoursSchema'
import { tidyHours } from '../hours/tidyHours'
import { cityOfArrondissement } from '../territory/cityOfArrondissement'
import { foldPlaceName } from '../territory/foldPlaceName'
import { isSameStored, plainValue } from './plainValue'

type Comparison = (given: unknown, here: unknown) => boolean

/** Two points closer than this are one, in metres. */
const SAME_PLACE = 150

/**
 * Tells whether what a source gives of a fact says nothing against what is here: the same but for spelling (accents, case,
 * spaces, the form of a telephone), or a part of it.
 */
export function agrees(fact: string, given: unknown, here: unknown): boolean {
  if (isSameStored(given, here)) return true
  if (plainValue(here) === null) return false
  return (COMPARISONS[fact] ?? sameWords)(given, here)
}

const sameWords: Comparison = (given, here) =>
  Array.isArray(given)
    ? within(given, here, (item) => foldPlaceName(String(item)))
    : foldPlaceName(textOf(given)) === foldPlaceName(textOf(here))

const COMPARISONS: Record<string, Comparison> = {
  phones: (given, here) => within(given, here, (item) => readPhone(read(item, 'number'))),
  emails: (given, here) => within(given, here, (item) => mailForm(read(item, 'address'))),
  phone: (given, here) => readPhone(textOf(given)) === readPhone(textOf(here)),
  email: (given, here) => mailForm(textOf(given)) === mailForm(textOf(here)),
  website: (given, here) => webForm(textOf(given)) === webForm(textOf(here)),
  name: (given, here) => isSameName(textOf(given), textOf(here)),
  kind: (given, here) => given === here || LOOSE_KINDS.includes(textOf(given)),
  address: sameAddress,
  location: samePlace,
  capacity: samePlaces,
  permanences: samePermanences,
  openingHours: (given, here) =>
    sameHours(part(given, 'openingHours'), part(here, 'openingHours')) &&
    ['', foldPlaceName(read(here, 'hoursNote'))].includes(foldPlaceName(read(given, 'hoursNote'))),
}

/** What a body is besides: says nothing against what it is first. */
const LOOSE_KINDS: readonly string[] = ['autre', 'lieu-numerique']

/** The same words that count, in any order (“France services de Pierrefort”, “Maison France Services Pierrefort”). */
function isSameName(given: string, here: string): boolean {
  return nameSimilarity(nameTokens(given, null), nameTokens(here, null)) === 1
}

/** The same ranges every day; a day that is not named and a day without range are both closed. */
function sameHours(given: unknown, here: unknown): boolean {
  if (plainValue(given) === null || isSameStored(given, here)) return true
  const [a, b] = [openingHoursSchema.safeParse(given), openingHoursSchema.safeParse(here)]
  if (!a.success || !b.success) return false
  if (isSameStored(tidyHours(a.data), tidyHours(b.data))) return true
  const isPlain = ({ season, weeks, nth, school }: HoursRule) => !season && !weeks && !nth && !school
  if (!a.data.every(isPlain) || !b.data.every(isPlain)) return false
  return isSameStored(rangesByDay(a.data), rangesByDay(b.data))
}

function rangesByDay(rules: readonly HoursRule[]): Record<string, HoursRule['ranges']> {
  return Object.fromEntries(rules.flatMap(({ days, ranges }) => days.map((day) => [day, ranges])))
}

function within(given: unknown, here: unknown, form: (item: unknown) => string): boolean {
  if (!Array.isArray(given) || !Array.isArray(here)) return false
  const known = new Set(here.map(form))
  return given.every((item) => known.has(form(item)))
}

const readPhone = (text: string): string => phoneForm(text) ?? text.replaceAll(/\D/g, '')

function webForm(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '')
}

function sameAddress(given: unknown, here: unknown): boolean {
  const [a, b] = [streetForm(read(given, 'street')), streetForm(read(here, 'street'))]
  const sameStreet = a === null || (a.name === b?.name && (a.number ?? b.number) === b.number)
  // A source may know the arrondissement, another the city alone.
  const insee = [given, here].map((each) => cityOfArrondissement(read(each, 'inseeCode')))
  const sameCommune = insee[0] && insee[1] ? insee[0] === insee[1] : sameCity(given, here)
  return sameStreet && sameCommune
}

function sameCity(given: unknown, here: unknown): boolean {
  return (['postcode', 'city'] as const).every((name) => {
    const asked = foldPlaceName(read(given, name))
    return asked === '' || asked === foldPlaceName(read(here, name))
  })
}

function samePlace(given: unknown, here: unknown): boolean {
  // The middle of a commune says nothing against a point within it.
  if (read(given, 'locationPrecision') === 'commune') return true
  const [a, b] = [pointOf(given), pointOf(here)]
  return a !== null && b !== null && distanceMetres(a, b) <= SAME_PLACE
}

/** The same lines in their order, whoever receives there: no source says so. */
function samePermanences(given: unknown, here: unknown): boolean {
  const bare = (list: unknown) => (Array.isArray(list) ? list.map((line) => ({ ...line, host: null })) : list)
  return isSameStored(bare(given), bare(here))
}

/** The same places as of the same day: a table gives no hour. */
function samePlaces(given: unknown, here: unknown): boolean {
  const facts = (value: unknown) => ({
    ...(typeof value === 'object' ? value : {}),
    updatedAt: read(value, 'updatedAt').slice(0, 'YYYY-MM-DD'.length),
  })
  return isSameStored(facts(given), facts(here))
}

function pointOf(value: unknown): { latitude: number; longitude: number } | null {
  const [latitude, longitude] = [part(value, 'latitude'), part(value, 'longitude')]
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null
}

function part(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}

const read = (value: unknown, name: string): string => textOf(part(value, name))

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  const plain = plainValue(value)
  return plain === null ? '' : JSON.stringify(plain)
}
