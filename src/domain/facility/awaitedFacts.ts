import type { AwaitedFact } from '../sheet/missingFacts'

/** What readers look for first on a facility, which has units rather than hours. */
export const FACILITY_AWAITED_FACTS: readonly AwaitedFact[] = [
  'description',
  'phone',
  'email',
  'address',
  'units',
]
