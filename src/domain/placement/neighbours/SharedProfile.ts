import type { ChildProfile, PlacementProfile } from '../PlacementProfile'

/**
 * What of a profile goes to another département: closed lists, months and days. No free text, no reference but that of the request itself,
 * no commune: who looks for a place knows how far it may be, and chooses the facility.
 */
export type SharedProfile = Omit<
  PlacementProfile,
  'children' | 'splitReason' | 'commune' | 'maxMinutes' | 'incompatibleWith' | 'context'
> & { children: readonly Omit<ChildProfile, 'reference'>[] }

/** The part of a profile that goes across. */
export function toSharedProfile(profile: PlacementProfile): SharedProfile {
  const { siblings, legalTitle, legalStart, urgency, wishedFrom, duration, expectedDays, modes } = profile
  return {
    children: profile.children.map(({ birthMonth, sex, needs }) => ({ birthMonth, sex, needs })),
    siblings,
    legalTitle,
    legalStart,
    urgency,
    wishedFrom,
    duration,
    expectedDays,
    modes,
  }
}

/** A profile that came across, as ours are kept. */
export function fromSharedProfile(shared: SharedProfile): PlacementProfile {
  return {
    ...shared,
    children: shared.children.map((child) => ({ ...child, reference: null })),
    splitReason: null,
    commune: null,
    maxMinutes: null,
    incompatibleWith: [],
    context: null,
  }
}
