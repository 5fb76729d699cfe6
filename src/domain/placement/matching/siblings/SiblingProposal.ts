import type { CandidatePlace } from '../Candidate'
import type { Match } from '../matchPlaces'
import type { Score } from '../scoreOf'
import type { Travel } from '../Travel'
import type { Gap } from '../UnitAnswer'

/** How close brothers and sisters stay to one another, the closest first. */
export const CLOSENESS = [
  { code: 'sameUnit', label: 'Ensemble, dans la même unité', part: 1 },
  { code: 'sameSite', label: 'Ensemble, sur le même site', part: 0.75 },
  { code: 'sameFacility', label: 'Dans le même établissement, sur deux sites', part: 0.6 },
  { code: 'near', label: 'À 15 minutes au plus les uns des autres', part: 0.4 },
  { code: 'split', label: 'Séparés', part: 0 },
] as const
export type Closeness = (typeof CLOSENESS)[number]['code']

/** A child and where it would be: its place is `null` in a unit that keeps counts alone. */
export type SiblingPart = { child: number; match: Match; place: CandidatePlace | null }

/** What brothers and sisters are proposed, all of them; `gaps` says which child needs what to be passed over. */
export type SiblingProposal = {
  closeness: Closeness
  /** By rank of the child. */
  parts: readonly SiblingPart[]
  gaps: readonly { child: number | null; gap: Gap }[]
  /** The longest way between two of them; `null` where they share a site. */
  apart: Travel | null
  score: Score
}

/** Who keeps a group from being received together: how many structures take the others, and the one criterion that would let it in. */
export type Blocking = {
  child: number
  /** Structures that could take all the others. */
  others: number
  /** What passed over would let all of them in, the most often first: how many structures it opens. */
  unblockedBy: { gap: Gap; structures: number } | null
}

/**
 * `together`: in one structure, nothing passed over; `relaxed`: the same with one criterion passed over; `near` and `split`: in several.
 * `blocking`: where nothing is `together`, the children who keep the others from it.
 */
export type SiblingMatches = {
  together: readonly SiblingProposal[]
  relaxed: readonly SiblingProposal[]
  near: readonly SiblingProposal[]
  split: readonly SiblingProposal[]
  hidden: number
  blocking: readonly Blocking[]
}
