import { fromMinutes } from '@/domain/hours/clockMinutes'
import { typedTime } from '@/domain/hours/typedTime'
import { readText } from './readText'

/** How workbooks hold a time: a part of the day (0.375), or an hour of the first days of 1900. */
const PART_OF_DAY = /^0[.,]\d+$/
const EPOCH_TIME = /^(?:1899-12-3[01]|1900-01-0[01])T(\d{2}:\d{2})/
const UNTOLD = 'horaires non communiqués'
const MINUTES_A_DAY = 1440

/**
 * What the columns of one day say, in one text: typed cells of workbooks as times, an opening and a closing that stand in two
 * columns as a range. `-` is kept: it says closed.
 */
export function dayCell(cells: readonly unknown[]): string | null {
  const parts: string[] = []
  let opens: string | null = null
  for (const text of cells.flatMap((cell) => cellText(cell) ?? [])) {
    const time = typedTime(text)
    if (time === null || cells.length === 1) parts.push(text)
    else if (opens === null) opens = time
    else {
      parts.push(`${opens}-${time}`)
      opens = null
    }
  }
  if (opens !== null) parts.push(opens)
  return parts.join(' / ') || null
}

function cellText(cell: unknown): string | null {
  if (typeof cell === 'string' && cell.trim() === '-') return '-'
  const text = cell instanceof Date ? cell.toISOString() : readText(cell)
  // An empty cell is a day without hours; one that says that it does not tell is no closed day.
  if (text === null) return typeof cell === 'string' && cell.trim() !== '' ? UNTOLD : null
  const [, time] = EPOCH_TIME.exec(text) ?? []
  if (time) return time
  return PART_OF_DAY.test(text)
    ? fromMinutes(Math.round(Number(text.replace(',', '.')) * MINUTES_A_DAY))
    : text
}
