import { fromMinutes } from '@/domain/hours/clockMinutes'
import { shortDate } from '@/domain/hours/dayNames'
import { localTime } from '@/domain/localTime'

/** `le 3 déc. à 14:02`, on the clocks of France. */
export function instantWords(instant: string): string {
  const { day, minutes } = localTime(new Date(instant))
  return `le ${shortDate(day)} à ${fromMinutes(minutes)}`
}

/** `2026-12-03T14:02`, as a field of day and hour holds it. */
export function fieldInstant(instant: Date): string {
  const { day, minutes } = localTime(instant)
  return `${day}T${fromMinutes(minutes)}`
}
