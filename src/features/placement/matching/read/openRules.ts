import type { Payload } from 'payload'
import type { Search } from '@/domain/placement/matching/Search'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'

/** What the law says of a unit for this search. */
export async function openRules(_payload: Payload, _profile: PlacementProfile): Promise<Search['rulesOf']> {
  return () => ({ blocks: [], warnings: [] })
}
