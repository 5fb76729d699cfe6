import { InvalidInput } from '@/errors'
import { FACET_NAMES } from '@/infra/search/SearchQuery'
import { readSearchParameters } from './searchParameters'

/** What makes the results of a search; their order and their page do not. */
const NAMES = [...FACET_NAMES, 'age', 'commune', 'near', 'radius', 'bounds', 'open', 'ended', 'q']
const LONGEST = 2000

/**
 * The query of a search as it is followed, the same whatever the order of its parameters; `null` for one that nobody would follow: without
 * words or filters, or that is no search.
 */
export function followedQuery(params: URLSearchParams): string | null {
  const kept = new URLSearchParams()
  for (const name of [...NAMES].sort()) {
    if (name === 'commune' && params.get('ailleurs') === '1') continue
    const values = params.getAll(name).map((value) => value.replace(/\s+/g, ' ').trim())
    for (const value of [...new Set(values)].sort()) if (value !== '') kept.append(name, value)
  }
  const query = kept.toString()
  return query !== '' && query.length <= LONGEST && isSearch(kept) ? query : null
}

function isSearch(params: URLSearchParams): boolean {
  try {
    readSearchParameters(params)
    return true
  } catch (error) {
    if (error instanceof InvalidInput) return false
    throw error
  }
}
