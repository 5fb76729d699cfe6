import { meaningfulWords } from '@/domain/text/compileLexicon'
import { foldedWords } from '@/domain/text/tokenize'
import type { SearchDocument } from '../SearchDocument'
import type { FacetName } from '../SearchQuery'
import { packSlots } from './OpenColumn'

/** What memory holds of a document, besides its slot: everything that filters, counts and sorts. Stored beside it as JSON. */
export type Facts = {
  facets: Record<FacetName, string[]>
  ageMin: number | null
  ageMax: number | null
  /** Latitude and longitude, one pair after the other. */
  places: number[]
  /** Quarter-hours of the week, as `packSlots` writes them. */
  open: string
  modifiedAt: number
  verifiedAt: number | null
  freshnessRank: number
  ended: boolean
  /** Folded title: its alphabetical order is the French one. */
  titleKey: string
  titleWords: number
}

const one = (value: string | null): string[] => (value === null ? [] : [value])
const unique = (values: string[]): string[] => [...new Set(values)]

/** The values of each facet of a document; a value given twice counts once. */
export function facetValues(document: SearchDocument): Record<FacetName, string[]> {
  return {
    type: [document.type],
    kind: one(document.kind),
    theme: unique(document.themes),
    publics: unique(document.publics),
    level: one(document.level),
    territory: unique(document.territory),
    freshness: one(document.freshness),
    organisation: unique(document.organisations),
    network: unique(document.networks),
    fees: one(document.fees),
    mode: unique(document.modes),
    chapter: unique(document.chapters),
  }
}

export function factsOf(document: SearchDocument): Facts {
  return {
    facets: facetValues(document),
    ageMin: document.ageMin,
    ageMax: document.ageMax,
    places: document.locations.flatMap(({ lat, lng }) => [lat, lng]),
    open: packSlots(document.openSlots),
    modifiedAt: Date.parse(document.modifiedAt),
    verifiedAt: document.verifiedAt === null ? null : Date.parse(document.verifiedAt),
    freshnessRank: document.freshnessRank,
    ended: document.ended,
    titleKey: foldedWords(document.title).join(' '),
    titleWords: meaningfulWords(document.title).length,
  }
}
