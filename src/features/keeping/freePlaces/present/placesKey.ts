import { createHash } from 'node:crypto'
import { STAY_DURATIONS } from '@/domain/facility/closedLists'
import type { FreePlaces } from '@/domain/facility/FreePlaces'

/**
 * Tells two words on free places apart by what they say, not by who said it or when: a form that was open meanwhile is out of date
 * only when the key has changed. A day that has come is now, a period that is over is none, and no row is no place.
 */
export function placesKey(
  { counts, outOfService }: Pick<FreePlaces, 'counts' | 'outOfService'>,
  today: string,
): string {
  const said = STAY_DURATIONS.flatMap(({ code }) => {
    const row = counts.find(({ duration }) => duration === code)
    if (!row || row.count === 0) return []
    return [[code, String(row.count), row.from && row.from > today ? row.from : '']]
  })
  const out = outOfService
    .filter(({ to }) => to === null || to >= today)
    .map(({ from, to, count, reason, note }) => [from, to ?? '', String(count), reason, note ?? ''])
  return createHash('sha256')
    .update(JSON.stringify([said, out]))
    .digest('base64url')
    .slice(0, 16)
}
