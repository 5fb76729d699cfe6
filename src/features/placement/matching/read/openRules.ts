import type { Payload } from 'payload'
import { lawFor } from '@/domain/placement/matching/lawFor'
import type { Search } from '@/domain/placement/matching/Search'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'
import { readLegalRules } from '@/features/catalogue/facilities/read/readLegalRules'

/** What the law says of each unit for a search, the rules of the département read once. */
export async function openRules(payload: Payload, profile: PlacementProfile): Promise<Search['rulesOf']> {
  const rows = await readLegalRules(payload)
  return (unit) => lawFor(unit, profile, rows)
}
