import type { Audience } from '@/domain/ReaderClass'
import type { AwaitedFact } from '@/domain/sheet/missingFacts'

/** What those who keep a sheet are told of it; ISO 8601 instants. */
export type KeptFacts = {
  /** What readers look for first and it lacks, in the order in which they miss it. */
  missing: readonly AwaitedFact[]
  /** Things of its own that fall due beside the sheet: units whose free places are to be confirmed. */
  unitsToConfirm: number
  verifiedAt: string | null
  reviewDueAt: string | null
  audience: Audience
  /** Where whoever keeps it reads it as the service does; `null`: on the page that partners read, where they may. */
  ownPage: string | null
}
