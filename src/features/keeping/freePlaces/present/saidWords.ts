import { STAY_DURATIONS } from '@/domain/facility/closedLists'
import type { FreePlaces } from '@/domain/facility/FreePlaces'
import { labelOf } from '@/domain/labelOf'

/** What was said of a unit, for the journal: `Studios : Long séjour 2, hors service 1`. */
export function saidWords(unit: string, { counts, outOfService }: FreePlaces): string {
  const words = counts.map(
    ({ duration, count, from }) =>
      `${labelOf(STAY_DURATIONS, duration)} ${count}${from ? ` à partir du ${from}` : ''}`,
  )
  const out = outOfService.reduce((sum, { count }) => sum + count, 0)
  return `${unit} : ${[...words, ...(out > 0 ? [`hors service ${out}`] : [])].join(', ')}`
}
