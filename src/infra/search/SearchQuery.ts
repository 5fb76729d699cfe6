import type { ReaderClass } from '@/domain/ReaderClass'

/** Facets: any-of inside one, all-of across them; counts are disjunctive. */
export const FACET_NAMES = [
  'type',
  'kind',
  'theme',
  'publics',
  'level',
  'territory',
  'freshness',
  'organisation',
  'network',
  'fees',
  'mode',
  'chapter',
] as const
export type FacetName = (typeof FACET_NAMES)[number]

export const SEARCH_SORTS = ['relevance', 'title', 'modified', 'verified', 'distance'] as const
export type SearchSort = (typeof SEARCH_SORTS)[number]

export type SearchQuery = {
  /** Mandatory: selects the one index that is read. */
  readerClass: ReaderClass
  /** As typed; empty browses. */
  text: string
  filters: Partial<Record<FacetName, string[]>>
  /** Years: keeps documents whose inclusive age range holds it (absent bound = unbounded). */
  age: number | null
  /** Any of these territory codes (already expanded: commune, its EPCI, département, `france`); `null` does not filter. A range filter: never excluded from counts. */
  within: string[] | null
  /** Keeps documents with a location within `radiusKm` (km, great circle; `null` = only for distances). */
  near: { lat: number; lng: number; radiusKm: number | null } | null
  /** Keeps documents with a location inside this box of degrees, edges included; `south ≤ north` and `west ≤ east`, so that it crosses no antimeridian. */
  bounds: { south: number; west: number; north: number; east: number } | null
  /** Keeps documents open at any of these quarter-hours of the week (see `SearchDocument.openSlots`). A range filter too. */
  openAt: number[] | null
  /** Also finds sheets past their end. */
  includeEnded: boolean
  sort: SearchSort
  /** From 1. */
  page: number
  /** 1 to 100. */
  pageSize: number
  /** Public ids that an editor pinned for this text: first, in this order, where they pass the filters. */
  pinned: string[]
}
