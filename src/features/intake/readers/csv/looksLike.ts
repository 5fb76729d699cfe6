import { isEmail } from '@/domain/dataInclusion/isEmail'
import { frenchWeek } from '@/domain/hours/french/frenchWeek'
import { isShortNumber } from '@/domain/phone/dialledNumber'
import { findPhones } from '@/domain/phone/findPhones'
import type { CsvField } from '@/domain/sources/csvFields'
import { typedCommune } from '@/domain/territory/typedCommune'
import { fromOsm } from '@/features/sheets/hours/fromOsm'
import { readDate } from '@/features/sheets/values/readDate'
import { readList } from '@/features/sheets/values/readList'
import { readNumber } from '@/features/sheets/values/readNumber'
import { namedAt, namedExactly } from '@/infra/geography/namedCommunes'

type Look = { words: string; test: (text: string) => boolean }

/** A time, or a part of the day of a workbook. */
const DAY_RANGES = /^'?\d{1,2}\s?[h:]|^0[.,]\d|^(?:ferm|de\s\d)/i
const between = (text: string, low: number, high: number) => {
  const number = readNumber(text)
  return number !== null && number >= low && number <= high && /\d[.,]\d{2}/.test(text)
}
const isWeek = (text: string) => frenchWeek(text).length > 0 || 'hours' in fromOsm(text)
/** Hours as people write them, or why there are none. */
const HOURS_IN_WORDS =
  /\d{1,2}\s?[h:]\s?\d{0,2}\s*(?:-|–|à|a|\/|jusqu)|\b(?:lun|mar|mer|jeu|ven|sam|dim)|ferm|ouvert|rendez|\brdv\b|24\s?[h/]/i
const dayRanges: Look = {
  words: 'horaires d’un jour',
  test: (text) => DAY_RANGES.test(text) || /ferm|rendez|\brdv\b/i.test(text),
}

/** Easting and northing of Lambert 93, in metres. */
const isLambert = (text: string, low: number, high: number) => {
  const number = readNumber(text)
  return number !== null && number >= low && number <= high
}
const DEGREES = /^\(?-?\d{1,2}[.,]\d+(?:\s*[,;|]\s*|\s+)-?\d{1,3}[.,]\d+\)?$/
const METRES = /^\(?\d{6,7}(?:[.,]\d+)?(?:\s*[;|]\s*|\s+|,\s+)\d{6,7}(?:[.,]\d+)?\)?$/
/** WKT and GeoJSON, which say the longitude first. */
const GEOMETRY = /^(?:SRID=\d+;)?POINT\s*\(|"type"\s*:\s*"Point"/i
const A_PERSON = /^(?:m|mr|mme|mlle|monsieur|madame|dr|docteur)\.?\s/i
const isAddress = (text: string) => /^https?:|^www\./i.test(text) || isEmail(text)

/** A short number alone may be any number. */
function startsWithPhone(text: string): boolean {
  const [first] = findPhones(text, { region: null, foreign: () => null }).numbers
  return first?.start === 0 && !isShortNumber(first.number.replaceAll(' ', ''))
}

const isCommune = (text: string) => typedCommune(text).forms.some((form) => namedExactly(form).length > 0)
const isTerritory = (text: string) =>
  /\d{2}|\bfrance\b|d[ée]partement|canton|communaut[ée]|agglom|m[ée]tropole|pays\b/i.test(text) ||
  isCommune(text)

/** Forms that say by themselves what they are, where the header says nothing. */
export const SPEAKS: Partial<Record<CsvField, (text: string) => boolean>> = {
  postcode: (text) => /^\d{5}$/.test(text) && namedAt(text).length > 0,
  city: (text) => !/\d/.test(text) && isCommune(text),
  street: (text) =>
    /^(?:\d{1,4}(?:\s?(?:bis|ter|[a-d]))?,?\s+)?(?:rue|r\.|av\.?|avenue|bd|boulevard|place|pl\.?|chemin|all[ée]e|impasse|route|rte|quai|square|cours|passage|esplanade)\s/i.test(
      text,
    ) && text.length <= 120,
}

/** Fields whose values have a form of their own, and how to know it. */
export const LOOKS: Partial<Record<CsvField, Look>> = {
  siret: { words: 'un SIRET', test: (text) => /^\d{14}$/.test(text.replaceAll(/[\s.]/g, '')) },
  phones: { words: 'un numéro de téléphone', test: startsWithPhone },
  emails: { words: 'un courriel', test: (text) => text.split(/[\s;,]+/).some(isEmail) },
  website: { words: 'une adresse web', test: (text) => /^(?:https?:\/\/|www\.)\S+\.\S/i.test(text) },
  postcode: {
    words: 'un code postal',
    test: (text) => /^(?:\d{5}|[1-9]\d{3})$/.test(text.replaceAll(/\s/g, '')),
  },
  inseeCode: { words: 'un code INSEE', test: (text) => /^(?:\d{5}|2[AB]\d{3}|[1-9]\d{3})$/.test(text) },
  latitude: {
    words: 'une latitude',
    test: (text) => between(text, 41, 51.5) || isLambert(text, 6_000_000, 7_200_000),
  },
  longitude: {
    words: 'une longitude',
    test: (text) => between(text, -5.5, 10) || isLambert(text, 90_000, 1_300_000),
  },
  point: {
    words: 'un point',
    test: (text) => DEGREES.test(text) || METRES.test(text) || GEOMETRY.test(text),
  },
  updatedOn: { words: 'une date', test: (text) => /\D/.test(text) && readDate(text) !== null },
  hours: {
    words: 'des horaires',
    test: (text) => HOURS_IN_WORDS.test(text) || (/\d\s?[h:]/i.test(text) && isWeek(text)),
  },
  name: {
    words: 'un nom',
    test: (text) => /\p{L}{2}/u.test(text) && text.length <= 200 && !isAddress(text) && !A_PERSON.test(text),
  },
  description: { words: 'des mots', test: (text) => /\p{L}{3}/u.test(text) },
  street: {
    words: 'une voie',
    test: (text) =>
      (/\p{L}/u.test(text) || /^\d{1,4}\s?(?:bis|ter|quater|[a-h])?$/i.test(text)) && !isAddress(text),
  },
  city: {
    words: 'une commune',
    test: (text) => /\p{L}/u.test(text) && !/\d{6}/.test(text) && !isAddress(text),
  },
  communesServed: { words: 'des territoires', test: (text) => readList(text).some(isTerritory) },
  hoursMo: dayRanges,
  hoursTu: dayRanges,
  hoursWe: dayRanges,
  hoursTh: dayRanges,
  hoursFr: dayRanges,
  hoursSa: dayRanges,
  hoursSu: dayRanges,
}
