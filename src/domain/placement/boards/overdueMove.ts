import { daysFrom } from '../../hours/calendarDay'
import type { Standing } from '../calendar/standingOf'

/** A move that nobody has told, and the days since it was to happen. */
export type OverdueMove = { move: 'arrival' | 'departure'; days: number }

/** Whether a stay waits for its arrival or its departure to be told, on a day (`YYYY-MM-DD`); `null` where nothing is late. */
export function overdueMove(
  stay: Pick<Standing, 'kind' | 'state' | 'from' | 'to'>,
  today: string,
): OverdueMove | null {
  if (stay.kind !== 'stay') return null
  if (stay.state === 'planned' && stay.from < today)
    return { move: 'arrival', days: daysFrom(stay.from, today) }
  if (stay.state === 'arrived' && stay.to !== null && stay.to < today)
    return { move: 'departure', days: daysFrom(stay.to, today) }
  return null
}
