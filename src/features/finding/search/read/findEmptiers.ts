import { FACET_NAMES } from '@/infra/search/SearchQuery'
import type { SearchParameters } from './searchParameters'
import { readSearchParameters } from './searchParameters'
import { searchSheets } from './searchSheets'

/** The parameters of one filter, and how many sheets the same search finds without it. */
export type Emptier = { names: readonly string[]; count: number }

/** What narrows a search, besides its facets: the parameters that go together. */
const RANGES = [['near', 'lieu', 'radius', 'sort'], ['bounds'], ['open'], ['commune'], ['age']] as const

type Ask = Omit<Parameters<typeof searchSheets>[0], 'parameters'> & { params: URLSearchParams }

/** Of a search that finds nothing, the filters without which it would find some, the most first; `kept` is no filter of its page. */
export async function findEmptiers(
  { params, ...ask }: Ask,
  parameters: SearchParameters,
  kept: readonly string[],
): Promise<Emptier[]> {
  const facets = FACET_NAMES.filter((name) => !kept.includes(name)).map((name) => [name])
  const asked = [...facets, ...RANGES].filter((names) => names[0] && params.has(names[0]))
  if (asked.length === 0) return []
  const counts = await Promise.all(
    asked.map(async (names) => {
      const without = new URLSearchParams(params)
      for (const name of ['page', ...names]) without.delete(name)
      const { total } = await searchSheets({
        ...ask,
        parameters: { ...readSearchParameters(without), ended: parameters.ended, pageSize: 1 },
      })
      return { names, count: total }
    }),
  )
  return counts.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count)
}
