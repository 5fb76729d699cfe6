import { isCalendarDay } from '../../isCalendarDay'
import { isSiret } from '../../organisation/isSiret'

/** A value read from a cell, and what is odd about it, in French. */
export type ReadValue = { value: string | null; warning: string | null }

const ABSENT: ReadValue = { value: null, warning: null }
const right = (value: string): ReadValue => ({ value, warning: null })
const dropped = (warning: string): ReadValue => ({ value: null, warning: `${warning}\u00a0: laissé de côté` })

/** A SIRET; `2,601E+13`, which a spreadsheet leaves of one, cannot be restored. */
export function siretOf(text = ''): ReadValue {
  if (/^0*$/.test(text)) return ABSENT
  if (/^\d+(?:[.,]\d+)?E\+?\d+$/i.test(text))
    return dropped('SIRET abîmé par un tableur (notation scientifique)')
  const digits = text.replaceAll(/\s/g, '').padStart(14, '0')
  return isSiret(digits) ? right(digits) : dropped('ce n’est pas un SIRET')
}

/** A day as `YYYY-MM-DD`, from `1979-02-13` or `13/02/1979`. */
export function dayOf(text = ''): ReadValue {
  if (!text) return ABSENT
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.slice(0, 10)
  return isCalendarDay(iso) ? right(iso) : dropped('ce n’est pas une date')
}

/** `01012 BOURG EN BRESSE CEDEX` → its postcode and its town, without the Cedex; a lost zero is restored. */
export function routeOf(line = ''): { postcode: string | null; city: string | null } {
  const [, code, town = line] = /^(\d{4,5})\s+(\S.*)$/.exec(line) ?? []
  const city = town.replace(/(?<!\s)\s+CEDEX\b[\s\S]*/i, '').trim()
  return { postcode: code?.padStart(5, '0') ?? null, city: city || null }
}
