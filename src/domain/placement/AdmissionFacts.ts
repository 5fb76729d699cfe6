/**
 * What is looked at before an admission, in an emergency within 48 hours after. `null` where it is not said. Days are `YYYY-MM-DD`;
 * `schoolMinutes` is the way to the school that is kept. `groupEffect` speaks of the group as a whole, never of one of its children.
 */
export type AdmissionFacts = {
  groupEffect: string | null
  childHeard: boolean | null
  childHeardOn: string | null
  trustedThirdPartySought: boolean | null
  schoolKept: boolean | null
  schoolMinutes: number | null
  /** ISO 8601, when all of it was said. */
  completedAt: string | null
}
