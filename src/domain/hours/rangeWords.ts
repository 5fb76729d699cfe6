import type { HoursRange } from './OpeningHours'

const NBSP = '\u00a0'

/** `9 h`, `12 h 30`, `minuit` (the end of the day). */
export function timeWords(time: string): string {
  if (time === '24:00') return 'minuit'
  const minutes = time.slice(3)
  return `${Number(time.slice(0, 2))}${NBSP}h${minutes === '00' ? '' : `${NBSP}${minutes}`}`
}

/** `9 h – 12 h 30`. */
export function rangeWords({ opens, closes }: HoursRange): string {
  return `${timeWords(opens)}${NBSP}–${NBSP}${timeWords(closes)}`
}
