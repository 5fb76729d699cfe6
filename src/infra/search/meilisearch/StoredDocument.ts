import type { DocumentType } from '@/domain/sheet/documentTypes'
import type { FreshnessState } from '@/domain/sheet/freshness'
import type { SearchDocument } from '../SearchDocument'
import type { FoldedSheet } from '../shared/FoldedSheet'
import type { MapCard } from '../shared/mapCard'

/** Raised whenever a field is added or changes its meaning: documents of another format are then written again by the reconciler. */
export const DOCUMENT_FORMAT = 6

/**
 * A sheet as an index holds it. What is searched is folded by our code, so that both engines read the same words; what is
 * shown is kept whole in `sheet`. Absent facts are `null`: `IS NULL` misses fields that are left out.
 */
export type StoredDocument = FoldedSheet & {
  id: string
  format: number
  version: number
  revision: string
  /** Milliseconds when it was sent: what a rebuild must catch up with. */
  writtenAt: number

  /** Stop words, once each: they answer a query made of nothing else. */
  stops: string
  /** The words once each, with their other numbers and genders, where no typing error is forgiven: for stems and beginnings. */
  forms: string
  /** The same of the title alone: a stem there tells more than a word in the body. */
  titleForms: string

  type: DocumentType
  kind: string | null
  themes: string[]
  publics: string[]
  level: string | null
  territory: string[]
  organisations: string[]
  networks: string[]
  fees: string | null
  modes: string[]
  chapters: string[]
  openSlots: number[]
  freshness: FreshnessState | null
  ageMin: number | null
  ageMax: number | null
  ended: boolean

  /** The engine knows one point a document: the first. With several, distances are ours to compute. */
  _geo: { lat: number; lng: number } | null
  locationCount: number
  locations: { lat: number; lng: number }[]

  titleKey: string
  modifiedAt: number
  verifiedAt: number | null
  freshnessRank: number

  card: MapCard
  sheet: SearchDocument
}

/** Searched attributes from the weightiest; `titleForms`, `forms` and `stops` are only asked for by the tiers that need them. */
export const WORD_ATTRIBUTES = [
  'acronyms',
  'number',
  'title',
  'keywords',
  'organisationNames',
  'summary',
  'body',
] as const satisfies readonly (keyof StoredDocument)[]

/** Those that tell what a sheet is about: all but its text. */
export const ABOUT_ATTRIBUTES = WORD_ATTRIBUTES.filter((name) => name !== 'body')

/** What the order of a hit by relevance goes by. */
export const RANK_ATTRIBUTES = ['id', ...WORD_ATTRIBUTES, 'type', 'kind', 'ageMin', 'ageMax', 'freshnessRank']
