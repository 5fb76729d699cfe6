import type { StayDuration } from '@/domain/facility/closedLists'
import type { FreePlaces } from '@/domain/facility/FreePlaces'
import type { TypedPlaces } from '../TypedPlaces'
import { placesKey } from './placesKey'

/** What is said now, as the form shows it; what is over is left out. */
export function toTyped(free: FreePlaces, durations: readonly StayDuration[], today: string): TypedPlaces {
  const counts: TypedPlaces['counts'] = {}
  for (const duration of durations) {
    const row = free.counts.find((one) => one.duration === duration)
    counts[duration] = {
      count: String(row?.count ?? 0),
      from: row?.from && row.from > today ? row.from : '',
    }
  }
  const outOfService = free.outOfService
    .filter(({ to }) => to === null || to >= today)
    .map(({ from, to, count, reason, note }) => ({
      from,
      to: to ?? '',
      count: String(count),
      reason,
      note: note ?? '',
      drop: false,
    }))
  return { key: placesKey(free, today), counts, outOfService }
}
