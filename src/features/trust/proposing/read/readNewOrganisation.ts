import { LONGEST_TEXTS } from '@/domain/newSheets/LONGEST_TEXTS'
import type { NewOrganisation } from '@/domain/newSheets/newSheet'
import { ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { readTypedCommune } from '@/features/geography/places/read/readTypedCommune'
import { type TypedSheet, typedText } from '../TypedSheet'
import { checkReach, checkWebsite, checkWords, type Faults } from './checkTexts'

type Read = { facts: NewOrganisation; faults: Record<string, never> } | { facts: null; faults: Faults }

/** The organisation that a form describes, or what is wrong in it, field by field. */
export function readNewOrganisation(typed: TypedSheet): Read {
  const faults: Faults = {}
  const words = checkWords(typed, faults)
  const kind = ORGANISATION_KINDS.find(({ code }) => code === typedText(typed, 'kind'))?.code
  if (!kind) faults.kind = 'choice'
  const street = typedText(typed, 'street')
  if (street && street.length > LONGEST_TEXTS.street) faults.street = 'tooLong'
  const place = checkPlace(typed, faults)
  const reach = checkReach(typed, faults)
  const website = checkWebsite(typed, faults)
  if (!kind || Object.keys(faults).length > 0) return { facts: null, faults }
  const mine = typedText(typed, 'mine') !== null
  return { facts: { ...words, kind, street, ...place, ...reach, website, mine }, faults: {} }
}

const UNREAD = { code: null, namesakes: null }

function checkPlace(typed: TypedSheet, faults: Faults) {
  const [code, city] = [typedText(typed, 'postcode'), typedText(typed, 'city')]
  const postcode = code?.replaceAll(' ', '') ?? null
  if (postcode && !/^\d{5}$/.test(postcode)) faults.postcode = 'postcode'
  const isReadable = city !== null && city.length <= LONGEST_TEXTS.city
  const { code: inseeCode, namesakes } = isReadable ? readTypedCommune(city, postcode) : UNREAD
  if (!city) faults.city = 'missing'
  else if (!isReadable) faults.city = 'tooLong'
  else if (!inseeCode) faults.city = namesakes ? 'namesakes' : 'commune'
  return { postcode, city: city ?? '', inseeCode }
}
