import type { Emptier } from '@/ui/filters/namedEmptiers'
import { facilityParameters } from '../read/facilityParameters'
import type { ListedUnit } from '../read/findListedUnits'
import { type FacilityMatch, matchFacilities } from './matchFacilities'

/** What narrows the list: the parameters that go together. */
const FILTERS = [
  ['near', 'lieu', 'radius'],
  ['bounds'],
  ['years', 'months'],
  ['sex'],
  ['duration'],
  ['mode'],
  ['need'],
  ['category'],
  ['free'],
] as const

type Moment = Parameters<typeof matchFacilities>[2]

/** Of a list that is empty, the filters without which it would hold some, the most first; of the place, where the nearest is. */
export function facilityEmptiers(
  listed: readonly ListedUnit[],
  params: URLSearchParams,
  moment: Moment,
): Emptier[] {
  const { near } = facilityParameters(params)
  return FILTERS.filter((names) => names.some((name) => params.has(name)))
    .map((names): Emptier => {
      const without = new URLSearchParams(params)
      for (const name of names) without.delete(name)
      const parameters = facilityParameters(without)
      const { matches } = matchFacilities(listed, parameters, moment)
      if (names[0] !== 'near' || !near) return { names, count: matches.length, more: null }
      const anywhere = { ...parameters, near: { ...near, radiusKm: Number.MAX_VALUE } }
      return {
        names,
        count: matches.length,
        more: nearestOf(matchFacilities(listed, anywhere, moment).matches),
      }
    })
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
}

function nearestOf(matches: readonly FacilityMatch[]): Emptier['more'] {
  const [nearest] = [...matches].sort((one, other) => (one.distance ?? 0) - (other.distance ?? 0))
  const city = nearest?.facility.city
  return city && nearest.distance !== null ? { kind: 'nearest', city, km: nearest.distance } : null
}
