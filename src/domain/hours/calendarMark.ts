import { localTime } from '../localTime'
import { PARIS } from '../territory/timeZoneOf'
import { daysFrom } from './calendarDay'

const MINUTES_A_DAY = 1440

/**
 * Two instants have the same mark where no day has begun between them, in mainland France, on this machine or on these clocks, and none
 * of these clocks was moved: what depends on the day is then as it was.
 */
export function calendarMark(instant: Date, zones: Iterable<string>): string {
  const ahead = (zone: string) => {
    const [there, universal] = [localTime(instant, zone), localTime(instant, 'UTC')]
    return daysFrom(universal.day, there.day) * MINUTES_A_DAY + there.minutes - universal.minutes
  }
  const clocks = [...new Set([PARIS, ...zones])].sort()
  const here = [instant.getFullYear(), instant.getMonth(), instant.getDate()].join('-')
  return [here, ...clocks.map((zone) => `${zone} ${localTime(instant, zone).day} ${ahead(zone)}`)].join('|')
}
