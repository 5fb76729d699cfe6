import type { DocumentType } from '@/domain/sheet/documentTypes'
import type { FreshnessState } from '@/domain/sheet/freshness'
import type { BodySection } from './SearchDocument'
import type { FacetName } from './SearchQuery'

/** Why a document is found, from the strongest; `null` when nothing was typed. */
export type MatchReason = 'number' | 'exact' | 'synonym' | 'stem' | 'prefix' | 'typo'

/**
 * What a document is found by where its title does not show it: an acronym, an expression for what was typed, the word that a slip
 * was taken for, a keyword or an organisation of the sheet, or a section of its body.
 */
export type FoundBy =
  | { as: 'acronym' | 'synonym' | 'typo' | 'keyword' | 'organisation'; text: string }
  | { as: 'section'; section: BodySection }

export type SearchHit = {
  id: string
  type: DocumentType
  number: string
  title: string
  url: string
  /** HTML-escaped, with `<mark>` around what matched. */
  highlights: { title: string; snippet: string }
  reason: MatchReason | null
  /** `null` where there is nothing to tell that the title does not. */
  foundBy: FoundBy | null
  freshness: { state: FreshnessState | null; verifiedAt: string | null; reviewDueAt: string | null }
  kind: string | null
  level: string | null
  /** Number of the organisation that a service belongs to. */
  organisationNumber: string | null
  publics: string[]
  ended: boolean
  /** Kilometres to the nearest location; only when the query has `near`. */
  distance?: number
}

export type FacetCount = { value: string; count: number }

export type SearchAnswer = {
  total: number
  page: number
  pageSize: number
  hits: SearchHit[]
  /** Sorted by count, then value; a selected value stays, even at zero. */
  facets: Record<FacetName, FacetCount[]>
  tookMs: number
  /** The words dropped from the right, when not all could be found. */
  droppedWords: string[]
}

/** A place of a found sheet, with what a map tells of it. */
export type SearchPoint = {
  id: string
  type: DocumentType
  number: string
  title: string
  kind: string | null
  lat: number
  lng: number
  freshness: FreshnessState | null
}

/** `total` counts the documents found, with or without a location; `points` are places. */
export type SearchPoints = { total: number; points: SearchPoint[] }

/** A found sheet with what tells it from others, and its places. */
export type FoundSheet = {
  id: string
  type: DocumentType
  number: string
  title: string
  locations: { lat: number; lng: number }[]
}

export type Suggestion = { text: string; type: DocumentType; number: string; url: string }
