import { fold } from '../../text/foldText'
import type { RateUnit } from '../closedLists'
import { readDecimal } from '../decimal'

/** Where a figure stands in a text, its unit included. */
export type WrittenFigure = { start: number; end: number }

type Figure = { amount: string; unit: RateUnit; base: string | null }

/** A number as people write it, with any space or a point between its groups. */
const NUMBER = /\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?/g
const MARK = /\{\{[^{}\n]{0,500}\}\}/g
/** What follows a number to make it a figure of this unit; a bare number is anything. */
const UNITS: Readonly<Partial<Record<RateUnit, RegExp>>> = {
  EUR: /^[\s\u00a0\u202f]{0,2}(?:€|euros?(?!\p{L})|EUR(?!\p{L}))/iu,
  percent: /^[\s\u00a0\u202f]{0,2}(?:%|pour cent(?!\p{L}))/iu,
  hour: /^[\s\u00a0\u202f]{1,2}heures?(?!\p{L})/iu,
  day: /^[\s\u00a0\u202f]{1,2}jours?(?!\p{L})/iu,
  point: /^[\s\u00a0\u202f]{1,2}points?(?!\p{L})/iu,
  year: /^[\s\u00a0\u202f]{1,2}ans?(?!\p{L})/iu,
}

/**
 * The places of a text where a figure stands in digits, however its groups and its unit are written: « 1 234,50 € », « 1234.5 euros ». A
 * percentage of something is found with it alone, « 25 % du SMIC ». What is in a mark already is left.
 */
export function writtenFigures(text: string, { amount, unit, base }: Figure): WrittenFigure[] {
  const ending = UNITS[unit]
  if (!ending) return []
  const marks = [...text.matchAll(MARK)].map(({ index, 0: mark }) => ({
    from: index,
    to: index + mark.length,
  }))
  return [...text.matchAll(NUMBER)].flatMap(({ index, 0: number }) => {
    const after = text.slice(index + number.length)
    const isMarked = marks.some(({ from, to }) => index >= from && index < to)
    if (isMarked || decimalOf(number) !== amount || isPartOfNumber(text, index)) return []
    const sign = ending.exec(after)?.[0]
    if (sign === undefined) return []
    const end = index + number.length + sign.length
    const tail = base === null ? 0 : baseLength(text.slice(end), base)
    return tail === null ? [] : [{ start: index, end: end + tail }]
  })
}

function decimalOf(number: string): string | null {
  // A point before three digits parts thousands where a comma follows, and decimals nowhere.
  const bare = /\.\d{3}/.test(number) ? number.replaceAll('.', '') : number
  return readDecimal(bare)
}

/** « 12,651 » holds no 651; « n° 5-651 » and « 06 51 69 » neither. */
const isPartOfNumber = (text: string, at: number): boolean => /[\d.,-]$/.test(text.slice(0, at))

/** How long the words of the base are where they follow, their space included; `null` where they do not. */
function baseLength(after: string, base: string): number | null {
  const space = /^[\s\u00a0\u202f]{0,2}/.exec(after)?.[0].length ?? 0
  const words = after.slice(space, space + base.length)
  return fold(words) === fold(base) ? space + base.length : null
}
