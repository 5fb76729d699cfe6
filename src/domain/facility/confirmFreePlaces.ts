import { localTime } from '../localTime'
import type { FreePlaces } from './FreePlaces'

/** « Toujours exact »: the same places, said again by someone now; a first day that has come becomes now. */
export function confirmFreePlaces(free: FreePlaces, confirmedBy: string, now: Date): FreePlaces {
  const { day } = localTime(now)
  const counts = free.counts.map((row) =>
    row.from !== null && row.from <= day ? { ...row, from: null } : row,
  )
  return { ...free, counts, confirmedAt: now.toISOString(), confirmedBy }
}
