import { fromMinutes } from './clockMinutes'

const TYPED = /^(\d{1,2})\s*(?:(?:heures?|[:h.,])\s*)?(\d{2})?$/i

/** `HH:MM` of a time as people type it: `9`, `9h30`, `9 heures`, `0930`, `midi`, `minuit` (the end of the day); `null` when it is none. */
export function typedTime(text: string): string | null {
  const clean = text.trim().toLowerCase()
  if (clean === 'minuit') return '24:00'
  if (clean === 'midi') return '12:00'
  const [, hours, minutes = '0'] = TYPED.exec(clean) ?? []
  if (hours === undefined || Number(minutes) > 59) return null
  const total = Number(hours) * 60 + Number(minutes)
  return total <= 24 * 60 ? fromMinutes(total) : null
}
