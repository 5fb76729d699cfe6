import type { AwaitedFact } from '../sheet/missingFacts'

/** What readers look for first on a partner. */
export const ORGANISATION_AWAITED_FACTS: readonly AwaitedFact[] = [
  'description',
  'phone',
  'email',
  'address',
  'hours',
]
