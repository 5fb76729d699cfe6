import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { OrganisationValues } from '@/domain/sources/SourceRecord'
import { readLine } from './readText'
import type { Spot } from './Spot'

type Phone = OrganisationValues['phones'][number]

const FRENCH = String.raw`(?:(?:\+|\b00)\s?33[\s.-]*(?:\(0\)[\s.-]*|0(?=[1-9]))?|\b0)[1-9](?:[\s.,/_-]*\d{2}){4}(?!\d)`
const FOREIGN = String.raw`(?:\+|\b00)[1-9](?:[\s.()-]*\d){6,13}`
/** Emergency and social lines, `115` to `119`, `116 117`, `3919` or `39 19`, `1013`. */
const SHORT = String.raw`(?<![\d+.,])(?:116[\s.]?\d{3}|1[578]|11[2-9]|196|197|10\d{2}|3\d[\s.]?\d{2})(?![\s.]?\d)`
/** A spreadsheet drops the zero that a number starts with. */
const WITHOUT_ZERO = String.raw`(?<![\d+.,])[1-9]\d{8}(?!\d)`
const NUMBERS = new RegExp([FRENCH, FOREIGN, WITHOUT_ZERO, SHORT].join('|'), 'g')
const SCIENTIFIC = /^\d+(?:[.,]\d+)?e\+?\d+$/i
const NOTE_MAX = 120
const JOINING =
  /^(?:[\s/;,.|()–—:-]|(?:ou|et|tél|tel|téléphone|fixe|portable|standard|accueil)(?![\p{L}]))+$/iu

/** Numbers of a cell, written the French way, and the words around them that no number could carry. */
export type PhonesRead = { phones: Phone[]; left: string | null }

/** Reads the telephone numbers of a cell: several, with words around, foreign or short. What is none stays in `left`, with a warning. */
export function readPhones(value: unknown, spot: Spot): PhonesRead {
  const text = readLine(value)
  if (!text) return { phones: [], left: null }
  if (SCIENTIFIC.test(text)) {
    spot.notes.warn(
      spot.column,
      value,
      'numéro abîmé par un tableur (notation scientifique)\u00a0: laissé de côté',
    )
    return { phones: [], left: null }
  }
  const found = [...text.matchAll(NUMBERS)].map(([written]) => ({
    written,
    number: formatted(written, spot),
  }))
  const numbers = found.flatMap(({ number }) => number ?? [])
  const rest = found.reduce((left, { written, number }) => (number ? left.replace(written, ' ') : left), text)
  const words = JOINING.test(rest.trim())
    ? ''
    : rest.replaceAll(/^[\s/;,.|:–—-]+|(?<![\s/;,.|:–—-])[\s/;,.|:–—-]+$/g, '').replaceAll(/\s+/g, ' ')
  const [first, ...others] = new Set(numbers)
  if (!first) {
    spot.notes.warn(spot.column, value, 'numéro de téléphone illisible\u00a0: gardé comme précision')
    return { phones: [], left: text }
  }
  const isNote = others.length === 0 && words.length <= NOTE_MAX
  const note = isNote ? words.replace(/^\((.*)\)$/, '$1') || null : null
  return {
    phones: [first, ...others].map((number) => ({ number, kind: 'accueil' as const, note })),
    left: isNote ? null : words || null,
  }
}

function formatted(written: string, { notes, column }: Spot): string | null {
  const digits = written.replaceAll(/\D/g, '')
  if (digits.length <= 6) return written.replaceAll(/[\s.]+/g, ' ')
  const isCut = new RegExp(`^${WITHOUT_ZERO}$`).test(written)
  const international = written.startsWith('00') ? `+${digits.slice(2)}` : written.replaceAll(/[,/_]/g, ' ')
  const phone = parsePhoneNumberFromString(isCut ? `0${written}` : international.replace(/\(0\)/, ''), 'FR')
  if (!phone?.isValid()) return null
  if (isCut) notes.warn(column, written, 'zéro de tête perdu par un tableur\u00a0: rétabli')
  // Overseas départements have their own prefixes, and are dialled from France as any French number.
  return FRENCH_PREFIXES.has(phone.countryCallingCode)
    ? national(phone.nationalNumber)
    : phone.formatInternational()
}

const FRENCH_PREFIXES = new Set(['33', '262', '508', '590', '594', '596'])

function national(significant: string): string {
  const digits = `0${significant}`
  return digits.length === 10 ? digits.replaceAll(/(\d{2})(?=\d)/g, '$1 ') : digits
}
