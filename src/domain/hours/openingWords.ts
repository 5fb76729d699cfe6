import { hoursDayOf } from './calendarDay'
import { dayName, shortDate } from './dayNames'
import type { Opening } from './openState'
import { timeWords } from './rangeWords'

const DAYS_BY_NAME = 7

/** `à 14 h`, `demain à 9 h`, `lundi à 9 h`, `le 1er sept. à 9 h`. */
export function openingWords({ day, inDays, at }: Opening): string {
  const time = `à ${timeWords(at)}`
  if (inDays === 0) return time
  if (inDays === 1) return `demain ${time}`
  return inDays < DAYS_BY_NAME ? `${dayName(hoursDayOf(day))} ${time}` : `le ${shortDate(day)} ${time}`
}
