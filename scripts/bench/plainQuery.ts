import type { SearchQuery } from '@/infra/search/SearchQuery'

/** The plainest query. */
export const PLAIN_QUERY: SearchQuery = {
  readerClass: 'agents',
  text: '',
  filters: {},
  age: null,
  within: null,
  near: null,
  bounds: null,
  openAt: null,
  includeEnded: true,
  sort: 'relevance',
  page: 1,
  pageSize: 20,
  pinned: [],
}
