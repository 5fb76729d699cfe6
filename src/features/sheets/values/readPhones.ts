import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { findPhones, type PhonesFound } from '@/domain/phone/findPhones'
import { type PhonePlace, phoneRegion } from '@/domain/phone/phoneRegion'
import type { PhoneKind } from '@/domain/sheet/closedLists'
import { saysNone } from '@/domain/sources/saysNothing'
import { phoneLabels } from './phoneLabels'
import { readLine } from './readText'
import type { Spot } from './Spot'

/** A number of a cell; that of a telephone that is also a fax is of kind `autre`. */
type Phone = { number: string; kind: Extract<PhoneKind, 'accueil' | 'autre'>; note: string | null }

/** Numbers of a cell, written the French way, the words around them that no number could carry, and the faxes left out, as written. */
export type PhonesRead = { phones: Phone[]; left: string | null; faxes: string[] }

const SCIENTIFIC = /^\d+(?:[.,]\d+)?e\+?\d+$/i
/** What keeps a number from being a formula in a spreadsheet: `'+687 24 12 34`. */
const APOSTROPHE = /^'(?=[+\d(])/
/** What a table makes of a whole number: `169804646.0`. */
const DECIMAL = /^(\d{9,12})[.,]0+$/
/** A row of zeros stands for no number. */
const ZEROS = /^[+0\s./-]+$/
const NOTE_MAX = 120
const SAME_AS_FRENCH = new Set(['33', '262', '508', '590', '594', '596', '681', '687', '689'])
const RULES = {
  damaged: 'numéro abîmé par un tableur (notation scientifique)\u00a0: laissé de côté',
  unread: 'numéro de téléphone illisible\u00a0: gardé comme précision',
  partly: 'une partie n’est pas un numéro de téléphone lisible\u00a0: gardée comme précision',
  letter: 'lettre O lue comme un zéro\u00a0: à vérifier',
  completed: 'fin de numéro complétée d’après le précédent\u00a0: à vérifier',
  fax: 'numéro de télécopie\u00a0: laissé de côté',
  filler: 'numéro de remplissage, qui n’est celui de personne\u00a0: laissé de côté',
  zero: 'zéro de tête perdu par un tableur\u00a0: rétabli',
  plus: 'indicatif sans «\u00a0+\u00a0»\u00a0: lu comme un numéro français',
} as const

/**
 * Reads the telephone numbers of a cell: several, with words around, foreign or short, of a territory where they are shorter when
 * `place` is there. An extension and the other words are the note of their number. What is no number stays in `left`, with a warning.
 */
export function readPhones(value: unknown, spot: Spot, place: PhonePlace = {}): PhonesRead {
  const line = readLine(value)?.replace(APOSTROPHE, '').replace(DECIMAL, '$1')
  if (!line || (saysNone(line) && !/\d/.test(line))) return { phones: [], left: null, faxes: [] }
  const warn = (rule: keyof typeof RULES, what: unknown = value) =>
    spot.notes.warn(spot.column, what, RULES[rule])
  if (SCIENTIFIC.test(line) || ZEROS.test(line)) {
    warn(ZEROS.test(line) ? 'filler' : 'damaged')
    return { phones: [], left: null, faxes: [] }
  }
  const found = findPhones(line, { region: phoneRegion(place), foreign })
  if (found.numbers.length === 0) {
    warn('unread')
    return { phones: [], left: line, faxes: [] }
  }
  if (found.hasLetterZero) warn('letter')
  if (!found.isWhole) warn('partly')
  for (const { start, end, repair, isCompleted } of found.numbers) {
    const written = found.text.slice(start, end)
    if (repair) warn(repair, written)
    if (isCompleted) warn('completed', written)
  }
  const read = toPhones(found, spot.column)
  for (const { number } of read.phones.filter(isFiller)) warn('filler', number)
  read.phones = read.phones.filter((phone) => !isFiller(phone))
  for (const written of read.faxes) warn('fax', written)
  return read
}

function toPhones({ text, numbers }: PhonesFound, column: string): PhonesRead {
  const labels = phoneLabels(text, numbers, column)
  const phones: Phone[] = []
  const left: string[] = []
  const faxes: string[] = []
  for (const [at, { number, start, end }] of numbers.entries()) {
    const { words, use } = labels[at] ?? { words: '', use: 'phone' }
    if (use === 'fax') {
      faxes.push(text.slice(start, end))
      continue
    }
    const note = words.length > NOTE_MAX ? null : words || null
    if (words.length > NOTE_MAX) left.push(numbers.length > 1 ? `${number}, ${words}` : words)
    const known = phones.find((phone) => phone.number === number)
    if (known) known.note ??= note
    else phones.push({ number, kind: use === 'both' ? 'autre' : 'accueil', note })
  }
  return { phones, left: left.join('\u00a0; ') || null, faxes }
}

/** `01 00 00 00 00`, `06 99 99 99 99`, `01 23 45 67 89`: what people type where a form wants a number. */
const isFiller = ({ number }: Phone): boolean => {
  const digits = number.replaceAll(' ', '')
  return /^0[1-9](\d)\1{7}$/.test(digits) || digits === '0123456789'
}

/** How the number of another country is written, `null` when its numbering plan has none such. */
function foreign(digits: string): string | null {
  const phone = parsePhoneNumberFromString(`+${digits}`)
  return phone?.isValid() && !SAME_AS_FRENCH.has(phone.countryCallingCode)
    ? phone.formatInternational()
    : null
}
