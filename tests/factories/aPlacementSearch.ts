import { DEFAULT_FREE_PLACES_SETTINGS } from '@/domain/facility/freePlacesSettings'
import type { Search } from '@/domain/placement/matching/Search'
import type { ChildProfile } from '@/domain/placement/PlacementProfile'
import { DEFAULT_PLACEMENT_SETTINGS } from '@/domain/placement/placementSettings'
import { MATCHING_NOW } from './aCandidateUnit'

/** A child of eight years, a boy, without needs. */
export const aChild = (facts: Partial<ChildProfile> = {}): ChildProfile => ({
  reference: null,
  birthMonth: '2018-05',
  sex: 'garcon',
  needs: [],
  ...facts,
})

type Facts = Partial<Omit<Search, 'profile'>> & { profile?: Partial<Search['profile']> }

/** A search of a place for a child of eight years, for an emergency of thirty days from today; `facts` say what matters here. */
export function aPlacementSearch({ profile, ...facts }: Facts = {}): Search {
  return {
    now: MATCHING_NOW,
    weights: DEFAULT_PLACEMENT_SETTINGS.weights,
    ageTolerance: 12,
    freshness: DEFAULT_FREE_PLACES_SETTINGS,
    travelTo: () => null,
    travelBetween: () => null,
    rulesOf: () => ({ blocks: [], warnings: [] }),
    lastDayTaken: (_, day) => day,
    refusals: [],
    incompatible: { units: new Set(), facilities: new Set() },
    ...facts,
    profile: {
      children: [aChild()],
      siblings: null,
      legalTitle: null,
      wishedFrom: '2026-11-30',
      duration: 'urgence',
      expectedDays: 30,
      modes: [],
      maxMinutes: null,
      ...profile,
    },
  }
}
