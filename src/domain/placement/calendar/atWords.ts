import { fromMinutes } from '../../hours/clockMinutes'
import { localTime } from '../../localTime'
import { dayWords } from '../../rates/dayWords'

/** When something was done, in words: « à 14:02 » on the day itself, « le 3 juin 2026 à 14:02 » later. */
export function atWords(instant: string, now: Date): string {
  const { day, minutes } = localTime(new Date(instant))
  const time = `à ${fromMinutes(minutes)}`
  return day === localTime(now).day ? time : `le ${dayWords(day)} ${time}`
}
