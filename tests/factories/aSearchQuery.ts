import type { SearchQuery } from '@/infra/search/SearchQuery'

/** The first page of what an agent types, without filters. */
export function aSearchQuery(override: Partial<SearchQuery> = {}): SearchQuery {
  return {
    readerClass: 'agents',
    text: '',
    filters: {},
    age: null,
    within: null,
    near: null,
    bounds: null,
    openAt: null,
    includeEnded: false,
    sort: 'relevance',
    page: 1,
    pageSize: 20,
    pinned: [],
    ...override,
  }
}
