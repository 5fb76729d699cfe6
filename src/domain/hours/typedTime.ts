import { fromMinutes } from './clockMinutes'
import { foldWords } from './french/foldWords'
import { timesIn } from './french/timesIn'

const TYPED = /^(\d{1,2})\s*(?:(?:heures?|[:h.,])\s*)?(\d{2})?$/i

/**
 * `HH:MM` of a time as people type it: `9`, `9h30`, `9 heures`, `0930`, `midi`, `minuit` (the end of the day),
 * `'09:00:00` and `2:00 PM` of spreadsheets; `null` when it is none.
 */
export function typedTime(text: string): string | null {
  const clean = text.trim().toLowerCase()
  if (clean === 'minuit') return '24:00'
  if (clean === 'midi') return '12:00'
  const [, hours, minutes = '0'] = TYPED.exec(clean) ?? []
  if (hours === undefined) return spelledTime(clean)
  if (Number(minutes) > 59) return null
  const total = Number(hours) * 60 + Number(minutes)
  return total <= 24 * 60 ? fromMinutes(total) : null
}

function spelledTime(text: string): string | null {
  const found = timesIn(foldWords(text))
  const [time, ...others] = found?.times ?? []
  const isAlone = others.length === 0 && `${time?.before}${found?.after}`.trim() === ''
  return isAlone && typeof time?.minutes === 'number' ? fromMinutes(time.minutes) : null
}
