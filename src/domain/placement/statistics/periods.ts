import { addDays } from '../../hours/calendarDay'
import type { CountedPeriod } from './CountedInput'

/** A period that figures are published of: `2026`, `2026-T3`, `2026-11`, or five years `2022-2026`. */
export type FixedPeriod = CountedPeriod & { code: string; kind: 'years' | 'year' | 'quarter' | 'month' }

const YEARS = 5
const two = (rank: number): string => String(rank).padStart(2, '0')

function spanOfMonths(year: number, month: number, count: number): CountedPeriod {
  const after = month + count
  const next = after > 12 ? `${year + 1}-${two(after - 12)}-01` : `${year}-${two(after)}-01`
  return { from: `${year}-${two(month)}-01`, to: addDays(next, -1) }
}

/** The period that a code names; `null` for another text. */
export function readPeriod(code: string): FixedPeriod | null {
  const [, year = '', quarter, month, other] =
    /^((?:19|20)\d\d)(?:-T([1-4])|-(0[1-9]|1[0-2])|-((?:19|20)\d\d))?$/.exec(code) ?? []
  if (year === '') return null
  const number = Number(year)
  if (quarter) return { code, kind: 'quarter', ...spanOfMonths(number, Number(quarter) * 3 - 2, 3) }
  if (month) return { code, kind: 'month', ...spanOfMonths(number, Number(month), 1) }
  if (other === undefined) return { code, kind: 'year', from: `${year}-01-01`, to: `${year}-12-31` }
  if (Number(other) !== number + YEARS - 1) return null
  return { code, kind: 'years', from: `${year}-01-01`, to: `${other}-12-31` }
}

/** The month (`YYYY-MM`) after one. */
export const nextMonth = (month: string): string => addDays(`${month}-28`, 4).slice(0, 'YYYY-MM'.length)

/** The quarter and the year of a month (`YYYY-MM`), the nearest first. */
export const periodsAbove = (month: string): [quarter: string, year: string] => {
  const year = month.slice(0, 4)
  return [`${year}-T${Math.ceil(Number(month.slice(5, 7)) / 3)}`, year]
}

/** The five years that end with the one of a day. */
export const fiveYears = (today: string): string =>
  `${Number(today.slice(0, 4)) - YEARS + 1}-${today.slice(0, 4)}`

/** The years, quarters and months that have begun since a day, the latest first; ended alone when asked. */
export function periodsSince(first: string, today: string, ended: boolean): FixedPeriod[] {
  const codes: string[] = []
  const until = Number(today.slice(0, 4))
  for (let year = until; year >= Math.max(Number(first.slice(0, 4)), until - YEARS + 1); year -= 1) {
    codes.push(`${year}`)
    for (let quarter = 4; quarter >= 1; quarter -= 1) codes.push(`${year}-T${quarter}`)
    for (let month = 12; month >= 1; month -= 1) codes.push(`${year}-${two(month)}`)
  }
  return codes.flatMap((code) => {
    const period = readPeriod(code)
    return period && period.to >= first && (ended ? period.to < today : period.from <= today) ? [period] : []
  })
}

/** The twelve months that end with a period, or with a day where it comes first. */
export function twelveMonths(period: CountedPeriod, today: string): CountedPeriod {
  const to = period.to < today ? period.to : today
  const next = addDays(to, 1)
  return {
    from: `${Number(next.slice(0, 4)) - 1}${next.slice(4) === '-02-29' ? '-03-01' : next.slice(4)}`,
    to,
  }
}
