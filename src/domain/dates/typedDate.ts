import { localTime } from '../localTime'

/** A stored date as it is typed, on the clocks of Paris: `28/11/2026`, `28/11/2026 14:30`; '' for none, the text itself for no date. */
export function typedDate(stored: unknown, withTime: boolean): string {
  if (typeof stored !== 'string' || stored === '') return ''
  const instant = new Date(stored)
  if (!/^\d{4}-/.test(stored) || Number.isNaN(instant.getTime())) return stored
  const { day, minutes } = localTime(instant)
  const date = day.split('-').reverse().join('/')
  return withTime ? `${date} ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}` : date
}

const twoDigits = (value: number) => String(value).padStart(2, '0')
