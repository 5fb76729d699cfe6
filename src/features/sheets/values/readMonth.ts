import { monthOf } from './readDate'
import { readDay } from './readDay'
import { readLine } from './readText'

const IN_WORDS = /^(\p{L}+)\.? (\d{4})$/u
const IN_FIGURES = /^(?:(\d{4})-(\d{1,2})|(\d{1,2})\/(\d{4}))$/

/** The first day of a month that is said without its day (`janv. 2026`, `01/2026`), as `YYYY-MM-DD`; `null` for anything else. */
export function readMonth(value: unknown): string | null {
  const text = readLine(value) ?? ''
  const [, name, year] = IN_WORDS.exec(text) ?? []
  if (name && year) return readDay(`${year}-${monthOf(name).padStart(2, '0')}-01`)
  const [, yearFirst, monthLast, monthFirst, yearLast] = IN_FIGURES.exec(text) ?? []
  const [of, month] = [yearFirst ?? yearLast, monthLast ?? monthFirst]
  return of && month ? readDay(`${of}-${month.padStart(2, '0')}-01`) : null
}
