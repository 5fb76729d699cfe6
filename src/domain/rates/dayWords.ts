import { MONTH_NAMES } from '../dates/MONTH_NAMES'

/** A calendar day in words, « 1er avril 2026 », with non-breaking spaces. */
export function dayWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const number = Number(date)
  return `${number === 1 ? '1er' : number}\u00a0${MONTH_NAMES[Number(month) - 1] ?? month}\u00a0${year}`
}
