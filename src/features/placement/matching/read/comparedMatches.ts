import type { Match } from '@/domain/placement/matching/matchPlaces'
import type { PlaceSearch } from './searchPlaces'

/** What a search found of the units that are ticked (`unites`, repeated), in their order. */
export function comparedMatches({ found }: PlaceSearch, params: URLSearchParams): Match[] {
  if (found.kind !== 'child') return []
  const { strict, relaxed, refused, hidden } = found.matches
  const all = [...strict, ...relaxed.flatMap(({ matches }) => matches), ...refused, ...hidden]
  const byUnit = new Map(all.map((match) => [match.unit.id, match]))
  return [...new Set(params.getAll('unites'))].flatMap((unit) => byUnit.get(unit) ?? [])
}
