import type { Payload } from 'payload'
import type { FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import type { LegalRule } from '@/domain/placement/LegalRule'
import type { PlacementSettings } from '@/domain/placement/placementSettings'
import { readFreePlacesSettings } from '@/features/catalogue/facilities/read/readFreePlacesSettings'
import { readLegalRules } from '@/features/catalogue/facilities/read/readLegalRules'
import { readPlacementSettings } from '@/features/placement/settings/read/readPlacementSettings'

/** What any search is judged by, whatever is looked for: settings, delays of confirmations, rules of law of the département. */
export type Grounds = {
  settings: PlacementSettings
  freshness: FreePlacesSettings
  rules: readonly LegalRule[]
}

/** Reads them, once for as many searches as are made together. Three reads. */
export async function readGrounds(payload: Payload): Promise<Grounds> {
  const [settings, freshness, rules] = await Promise.all([
    readPlacementSettings(payload),
    readFreePlacesSettings(payload),
    readLegalRules(payload),
  ])
  return { settings, freshness, rules }
}
