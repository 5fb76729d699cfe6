import type { AccommodationMode, ChildSex, StayDuration, UnitNeed } from '../facility/closedLists'
import type { LegalTitle, SiblingWish, Urgency } from './closedLists'

/** A child of a request, without identity: `birthMonth` is `YYYY-MM`; `reference` is that of the business software for a sibling. */
export type ChildProfile = {
  reference: string | null
  birthMonth: string
  sex: ChildSex
  needs: readonly UnitNeed[]
}

/**
 * What a place is looked for. Days are `YYYY-MM-DD`. `children` are one to seven, siblings; `siblings` is `null` for an only child and
 * `splitReason` is written for a split. `modes` are wished, the best first; `commune` is the INSEE code of the child's ties, from which
 * `maxMinutes` of travel count; `incompatibleWith` are references of other requests.
 */
export type PlacementProfile = {
  children: readonly ChildProfile[]
  siblings: SiblingWish | null
  splitReason: string | null
  legalTitle: LegalTitle | null
  /** First day of the legal title. */
  legalStart: string | null
  urgency: Urgency
  wishedFrom: string
  duration: StayDuration
  /** Expected length, in days. */
  expectedDays: number | null
  modes: readonly AccommodationMode[]
  commune: string | null
  maxMinutes: number | null
  incompatibleWith: readonly string[]
  /** Screened: no name, date nor phone. */
  context: string | null
}
