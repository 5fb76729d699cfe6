/** How much each soft criterion counts in the score of a candidate, from 0 (ignored) to 10. */
export type MatchingWeights = {
  mode: number
  travel: number
  needs: number
  duration: number
  freshness: number
  reliability: number
  siblings: number
}

/** What a département sets for the search and the reservation of places. */
export type PlacementSettings = {
  /** An option waits so long for its answer, in hours. */
  holdHours: number
  maxHolds: number
  /** Working days between a departure and the next arrival, where the unit does not say its own. */
  preparationDays: number
  /** A surnombre lasts so many days at most. */
  extraDays: number
  /** Ages that a « souple » search widens the bounds of a unit by, in months. */
  ageTolerance: number
  /** Months after its closure when a request is made anonymous (CNIL 2022-008: two years after the last contact at most). */
  anonymiseMonths: number
  weights: MatchingWeights
}

export const DEFAULT_PLACEMENT_SETTINGS: PlacementSettings = {
  holdHours: 4,
  maxHolds: 3,
  preparationDays: 2,
  extraDays: 15,
  ageTolerance: 12,
  anonymiseMonths: 24,
  weights: { mode: 5, travel: 5, needs: 4, duration: 3, freshness: 3, reliability: 2, siblings: 5 },
}
