import { isCalendarDay } from '../../isCalendarDay'
import { dayWords } from '../../rates/dayWords'
import { type Days, isInService } from './isFreeBetween'
import { refused } from './newLine'
import type { LineFault, Situation } from './Situation'

/** What is wrong with the days of an act, whoever has the place: not days, the wrong way round, or the place out of its service. */
export function daysFault({ place }: Situation, days: Days): LineFault | null {
  const { from, to } = days
  if (!isCalendarDay(from) || (to !== null && !isCalendarDay(to)))
    return refused('Date illisible : écrivez JJ/MM/AAAA.')
  if (to !== null && to < from) return refused('Le dernier jour vient avant le premier.')
  if (isInService(place, days)) return null
  const until = place.inServiceTo ? ` au ${dayWords(place.inServiceTo)}` : ''
  return refused(`Cette place est en service du ${dayWords(place.inServiceFrom)}${until}.`)
}
