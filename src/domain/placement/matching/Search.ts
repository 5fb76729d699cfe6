import type { FreePlacesSettings } from '../../facility/freePlacesSettings'
import type { RefusalReason } from '../closedLists'
import type { PlacementProfile } from '../PlacementProfile'
import type { MatchingWeights } from '../placementSettings'
import type { CandidateUnit } from './Candidate'
import type { Travel } from './Travel'

/** A refusal of a request by a unit, and what has happened since: ISO 8601, `null` where nothing has. */
export type PastRefusal = {
  unit: string
  reason: RefusalReason
  at: string
  /** When what is looked for was last changed, the unit described otherwise, the facts of before the admission completed. */
  profileChangedAt: string | null
  unitChangedAt: string | null
  fileCompletedAt: string | null
}

/** What the law says of a unit for a search: `blocks` where a rule is in force, `warnings` where one comes, in words. */
export type RuleAnswer = { blocks: readonly string[]; warnings: readonly string[] }

/** What is looked for and all that it is judged by; nothing is read from elsewhere. */
export type Search = {
  profile: Pick<
    PlacementProfile,
    | 'children'
    | 'siblings'
    | 'legalTitle'
    | 'wishedFrom'
    | 'duration'
    | 'expectedDays'
    | 'modes'
    | 'maxMinutes'
  >
  now: Date
  weights: MatchingWeights
  /** In months, on either side of the ages of a unit. */
  ageTolerance: number
  freshness: FreePlacesSettings
  /** From the commune of the child's ties to a facility; `null` where nothing locates one of them, or no commune is said. */
  travelTo: (facility: CandidateUnit['facility']) => Travel | null
  /** Between the sites of two units; `null` where nothing locates one of them. */
  travelBetween: (one: CandidateUnit, other: CandidateUnit) => Travel | null
  rulesOf: (unit: CandidateUnit) => RuleAnswer
  /** The last day that a stay in this unit takes, its preparation included, when the child leaves on a day. */
  lastDayTaken: (unit: CandidateUnit, lastDay: string) => string
  refusals: readonly PastRefusal[]
  /** Where the references that the children must not meet stay, by id. */
  incompatible: { units: ReadonlySet<string>; facilities: ReadonlySet<string> }
}
