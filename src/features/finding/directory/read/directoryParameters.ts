import type { SearchSort } from '@/infra/search/SearchQuery'

const DEFAULT_RADIUS = '10'

/** The order of the directory when none is chosen: the nearest, the best answer, or the alphabet. */
export function directorySort(params: URLSearchParams): SearchSort {
  if (params.get('near')) return 'distance'
  return params.get('q')?.trim() ? 'relevance' : 'title'
}

/** What an address of the directory asks of the search: partners unless services are asked, near means within 10 km. */
export function directoryParameters(params: URLSearchParams): URLSearchParams {
  const asked = new URLSearchParams(params)
  asked.set('type', params.get('type') === 'service' ? 'service' : 'organisation')
  if (params.get('near') && !params.get('radius')) asked.set('radius', DEFAULT_RADIUS)
  if (!params.get('sort') || (params.get('sort') === 'distance' && !params.get('near')))
    asked.set('sort', directorySort(params))
  return asked
}
