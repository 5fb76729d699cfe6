import { FACET_NAMES, type FacetName } from '../../SearchQuery'
import type { StoredDocument } from '../StoredDocument'

/** The attribute of the index that each facet counts. */
export const FACET_FIELDS = {
  type: 'type',
  kind: 'kind',
  theme: 'themes',
  publics: 'publics',
  level: 'level',
  territory: 'territory',
  freshness: 'freshness',
  organisation: 'organisations',
  network: 'networks',
  fees: 'fees',
  mode: 'modes',
  chapter: 'chapters',
} as const satisfies Record<FacetName, keyof StoredDocument>

/** The facets with a selection: their own counts ignore it. */
export function activeFacets(filters: Partial<Record<FacetName, string[]>>): FacetName[] {
  return FACET_NAMES.filter((name) => (filters[name]?.length ?? 0) > 0)
}
