import type { DocumentType } from '@/domain/sheet/documentTypes'
import type { FreshnessState } from '@/domain/sheet/freshness'

/** The parts of a body that a reader may be sent to. */
export type BodySection =
  | 'forWhom'
  | 'amount'
  | 'where'
  | 'conditions'
  | 'steps'
  | 'documents'
  | 'delay'
  | 'appeal'
  | 'family'
  | 'more'
  | 'access'
  | 'publics'
  | 'services'
  | 'permanences'
  | 'units'
  | 'offer'
  | 'project'
  | 'text'
  | 'legal'
  | 'contact'
  | 'contacts'
  | 'complement'
  | 'national'

/**
 * What an index holds of one published sheet, for one reader class. Made by `toSearchDocument()` only, which is an
 * allow-list. Absent facts are `null` or an empty list, never left out.
 */
export type SearchDocument = {
  /** Immutable public id; also the last key of every order. */
  id: string
  /** Milliseconds of the last change: an older version never replaces a newer one. */
  version: number
  /** What the reconciler compares: changes whenever the document must be written again. */
  revision: string
  type: DocumentType
  /** Sheet number, `D0042`. */
  number: string
  /** Address in the portal, `/dispositifs/D0042`. */
  url: string
  title: string
  acronyms: string[]
  /** Everyday words and theme labels. */
  keywords: string[]
  /** Names of the organisations to contact. */
  organisationNames: string[]
  summary: string
  /** One line a text. */
  body: string
  /** Where the sections of the body begin, in order; `null`: what a row of results shows already. */
  sections: { code: BodySection | null; at: number }[]
  /** Closed-list codes of the facets; `themes` holds slugs, ancestors included. */
  kind: string | null
  themes: string[]
  publics: string[]
  level: string | null
  /** Commune INSEE, EPCI SIREN, département codes, or `france`. */
  territory: string[]
  /** Numbers of the organisations to contact. */
  organisations: string[]
  /** Codes of the networks that the sheet belongs to. */
  networks: string[]
  /** Code of the closed list `FEES`. */
  fees: string | null
  /** Codes of the ways in which it receives: `a-distance`, `en-presentiel`. */
  modes: string[]
  /** Ids of the chapters of the guide that hold it, from the top. */
  chapters: string[]
  /** Number of the organisation that a service belongs to. */
  organisationNumber: string | null
  /**
   * Quarter-hours of the week (0 to 671, 0 is Monday at midnight in Paris) that it opens in the coming seven days; for a place on
   * another clock, the numbers of `awaySlots`.
   */
  openSlots: number[]
  /** Years, inclusive; `null` is unbounded. */
  ageMin: number | null
  ageMax: number | null
  /** Degrees, WGS84; several addresses are possible. */
  locations: { lat: number; lng: number }[]
  /** ISO 8601 instants. */
  modifiedAt: string
  verifiedAt: string | null
  reviewDueAt: string | null
  /** `null`: nobody here vouches for it, as for what a national source publishes. */
  freshness: FreshnessState | null
  /** 0 verified, 1 due soon, 2 overdue: order at equal relevance. */
  freshnessRank: number
  /** Past its end: readable, found only on demand. */
  ended: boolean
}
