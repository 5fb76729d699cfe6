import type { CountedInput, CountedPlace } from './CountedInput'
import { childKey } from './childKey'
import { dayNumber } from './dayNumber'
import { hasBegun } from './hasBegun'

/** A stay that has begun, of a child who is known from one to the next; days as numbers, `until` the first without the child. */
export type ChildStay = { place: CountedPlace; from: number; until: number; left: boolean; siblings: boolean }

/** The stays of each child that had begun on `today`, the first first. Direct stays, without request, are of nobody that one knows again. */
export function childStays(
  { threads, requests }: Pick<CountedInput, 'threads' | 'requests'>,
  places: ReadonlyMap<string, CountedPlace>,
  today: number,
): Map<string, ChildStay[]> {
  const children = new Map<string, ChildStay[]>()
  for (const thread of threads) {
    const request = thread.request === null ? undefined : requests.get(thread.request)
    const place = places.get(thread.place)
    if (!request || !place || !hasBegun(thread)) continue
    const from = dayNumber(thread.from)
    if (from > today) continue
    const left = thread.state === 'left' && thread.to !== null
    const until = Math.min(today, left && thread.to !== null ? dayNumber(thread.to) : today) + 1
    const stay = { place, from, until, left, siblings: request.children.length > 1 }
    const key = childKey(request, thread.child ?? 0)
    const known = children.get(key)
    if (known) known.push(stay)
    else children.set(key, [stay])
  }
  for (const stays of children.values()) stays.sort((one, other) => one.from - other.from)
  return children
}
