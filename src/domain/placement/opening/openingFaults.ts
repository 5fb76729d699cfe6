import type { Fault } from '../../facility/Fault'
import { isCalendarDay } from '../../isCalendarDay'
import type { Opening } from './Opening'

const MOST_PLACES = 200
const LONGEST = 40

/** What is wrong with the places that a unit is turned into. `today` is `YYYY-MM-DD`. */
export function openingFaults({ references, from, taken }: Opening, today: string): Fault[] {
  const faults: Fault[] = []
  const say = (path: string, message: string) => faults.push({ path, message })
  const [twice] = references.filter((one, at) => references.indexOf(one) !== at)
  const long = references.find((one) => one.length > LONGEST)
  if (references.length === 0) say('references', 'Écrivez au moins un repère, un par ligne.')
  if (references.length > MOST_PLACES) say('references', `${MOST_PLACES} places au plus.`)
  if (twice) say('references', `Deux places portent le même repère : « ${twice} ».`)
  if (long) say('references', `Un repère a ${LONGEST} caractères au plus : « ${long.slice(0, LONGEST)}… ».`)
  if (!isCalendarDay(from)) say('from', 'Date illisible : écrivez JJ/MM/AAAA.')
  if (!Number.isInteger(taken) || taken < 0) say('taken', 'Écrivez un nombre entier.')
  else if (taken > references.length)
    say('taken', `${taken} places prises pour ${references.length} places : c’est trop.`)
  else if (taken > 0 && from > today)
    say('taken', 'Des places en service plus tard ne sont pas prises aujourd’hui.')
  return faults
}
