import type { SearchSort } from '@/infra/search/SearchQuery'

const DEFAULT_RADIUS = '10'

/**
 * The order of the directory when none is chosen: the nearest, the best answer, or the alphabet. `fromHome`: the reader's own
 * commune is known, which orders what no word does.
 */
export function directorySort(params: URLSearchParams, fromHome = false): SearchSort {
  if (params.get('near')) return 'distance'
  if (params.get('q')?.trim()) return 'relevance'
  return fromHome ? 'distance' : 'title'
}

/**
 * What an address of the directory asks of the search: partners unless services are asked, near means within 10 km; the family's
 * commune is where one starts from, no filter. `home`: the point of the reader's own commune, `lat,lng`, which leaves nobody out.
 */
export function directoryParameters(params: URLSearchParams, home: string | null = null): URLSearchParams {
  const asked = new URLSearchParams(params)
  asked.delete('commune')
  asked.set('type', params.get('type') === 'service' ? 'service' : 'organisation')
  if (params.get('near') && !params.get('radius')) asked.set('radius', DEFAULT_RADIUS)
  const fromHome = home !== null && !params.get('near')
  if (fromHome) asked.set('near', home)
  if (!params.get('sort') || (params.get('sort') === 'distance' && !asked.get('near')))
    asked.set('sort', directorySort(params, fromHome))
  return asked
}
