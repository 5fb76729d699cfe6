import type { FacetName } from '@/infra/search/SearchQuery'

/** Facets whose values are as many as there are themes, places, partners or chapters, and are looked for; those of the others are a closed list. */
export const SOUGHT_FACETS: readonly FacetName[] = ['theme', 'territory', 'organisation', 'chapter']
