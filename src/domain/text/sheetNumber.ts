import { ALL_SHEET_KINDS, sheetKindSpec } from '../sheet/sheetKinds'

const STRICT = /^(?:n[°o]?\s*)?([a-z])[\s-]?(\d{4,8})$/
const LOOSE = /^(?:n[°o]?\s*)?([a-z])[\s-]?(\d{1,3})$/

const isKindLetter = (letter: string): boolean =>
  ALL_SHEET_KINDS.some((kind) => sheetKindSpec(kind).letter.toLowerCase() === letter)

/** A sheet number typed on its own. `certain`: at least its four digits were typed, so it can be nothing else. */
export type TypedNumber = { number: string; certain: boolean }

/** Reads `D0042`, `d-0042`, `d 42` as `D0042`; `null` for anything else, a postcode or an article of law (`L262-2`) included. */
export function readSheetNumber(text: string): TypedNumber | null {
  const typed = text
    .toLowerCase()
    .replace(/(?<![\s\u00a0\u202f?!.])[\s\u00a0\u202f?!.]+$/u, '')
    .trim()
  const strict = STRICT.exec(typed)
  const match = strict ?? LOOSE.exec(typed)
  if (!match) return null
  const [, letter = '', digits = ''] = match
  if (!isKindLetter(letter)) return null
  return { number: `${letter.toUpperCase()}${digits.padStart(4, '0')}`, certain: strict !== null }
}
