import { firstOpening } from '@/features/sheets/hours/firstOpening'
import { clock } from '@/infra/clock'
import type { SearchHit } from '@/infra/search/SearchAnswer'
import { FACET_NAMES } from '@/infra/search/SearchQuery'
import type { Emptier, EmptierMore } from '@/ui/filters/namedEmptiers'
import { findRowFacts } from './findRowFacts'
import { readSearchParameters, type SearchParameters } from './searchParameters'
import { searchSheets } from './searchSheets'

/** What narrows a search, besides its facets: the parameters that go together. */
const RANGES = [['near', 'lieu', 'radius', 'sort'], ['bounds'], ['open'], ['commune'], ['age']] as const
/** Beyond so many closed sheets, nothing is told of the first that opens: all are read to know it. */
const MOST_READ = 100

type Ask = Omit<Parameters<typeof searchSheets>[0], 'parameters'> & { params: URLSearchParams }

/**
 * Of a search that finds nothing, the filters without which it would find some for the same reader, the most first; `kept` is no
 * filter of its page.
 */
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
      const read = { ...readSearchParameters(without), ended: parameters.ended }
      const { total, hits } = await searchSheets({
        ...ask,
        parameters: { ...read, ...askMore(names, parameters) },
      })
      return { names, count: total, more: await moreOf(names, { ask, parameters, total, hits }) }
    }),
  )
  return counts.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count)
}

/** What the search without a filter needs besides, for what is told of it. */
function askMore([main]: readonly string[], { near }: SearchParameters): Partial<SearchParameters> {
  if (main === 'open') return { pageSize: MOST_READ }
  return main === 'near' ? { near, sort: 'distance', pageSize: 1 } : { pageSize: 1 }
}

type Found = { ask: Omit<Ask, 'params'>; parameters: SearchParameters; total: number; hits: SearchHit[] }

async function moreOf([main]: readonly string[], found: Found): Promise<EmptierMore | null> {
  const { ask, parameters, total, hits } = found
  if (main !== 'open' && main !== 'near') return null
  if (hits.length < Math.min(total, main === 'open' ? total : 1)) return null
  const facts = await findRowFacts(
    ask.payload,
    ask.readerClass,
    hits.map(({ number }) => number),
  )
  if (main === 'open') {
    const partners = [...facts.values()].flatMap(({ partner }) => partner ?? [])
    const next = firstOpening(partners, clock.now())
    return next && { kind: 'opens', next, closedNow: parameters.open === 'now' }
  }
  const [nearest] = hits
  const city = facts.get(nearest?.number ?? '')?.partner?.city
  return city && nearest?.distance !== undefined ? { kind: 'nearest', city, km: nearest.distance } : null
}
