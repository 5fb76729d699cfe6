import type { Payload } from 'payload'
import { type PivotBody, pivotBody } from '@/domain/nationalSheet/pivotBodies'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SearchUnavailable } from '@/errors'
import { findRowFacts } from '@/features/finding/search/read/findRowFacts'
import { readSearchParameters, toSearchQuery } from '@/features/finding/search/read/searchParameters'
import { centreOf } from '@/features/geography/places/read/centreOf'
import type { PartnerFacts } from '@/features/sheets/present/PartnerFacts'
import { searchEngine } from '@/infra/search/select'
import { addressOf } from '@/ui/filters/searchUrl'

/** `km` from the family's commune, where it is known. */
type LocalBody = {
  number: string
  title: string
  url: string
  km: number | undefined
  facts: PartnerFacts | null
}
/** The nearest bodies of our directory, and the directory of all of them. */
export type LocalBodies = { bodies: LocalBody[]; total: number; href: string }

type Args = {
  payload: Payload
  readerClass: ReaderClass
  /** Codes of the national directory. */
  pivots: readonly string[]
  /** INSEE code of the commune that one works for. */
  place: string | null
}

const SHOWN = 3
/** A sheet names fewer. */
const MOST_PIVOTS = 20

/** The bodies of our directory that the national text names, by its codes: the nearest ones first. None for a code without a kind of ours, nor while the search is down. */
export async function findLocalBodies(args: Args): Promise<Map<string, LocalBodies>> {
  const { payload, readerClass, pivots, place } = args
  const asked = [...new Set(pivots)].slice(0, MOST_PIVOTS).flatMap((pivot) => {
    const body = pivotBody(pivot)
    return body ? [{ pivot, body }] : []
  })
  if (asked.length === 0) return new Map()
  const centre = place ? await centreOf(payload, place) : null
  const near = centre ? `${centre.latitude},${centre.longitude}` : null
  try {
    const engine = await searchEngine()
    // A body a question, all at once: each has its own nearest ones.
    const found = await Promise.all(
      asked.map(async ({ pivot, body }) => {
        const params = paramsOf(body, near)
        const query = toSearchQuery(readSearchParameters(params), readerClass, [])
        return { pivot, params, answer: await engine.search(query) }
      }),
    )
    const numbers = found.flatMap(({ answer }) => answer.hits.map(({ number }) => number))
    const facts = await findRowFacts(payload, readerClass, [...new Set(numbers)])
    return new Map(
      found
        .filter(({ answer }) => answer.total > 0)
        .map(({ pivot, params, answer: { hits, total } }) => [
          pivot,
          {
            total,
            href: addressOf('/annuaire', listParams(params)),
            bodies: hits.map(({ number, title, url, distance }) => ({
              number,
              title,
              url,
              km: distance,
              facts: facts.get(number)?.partner ?? null,
            })),
          },
        ]),
    )
  } catch (error) {
    if (error instanceof SearchUnavailable) return new Map()
    throw error
  }
}

function paramsOf({ kinds, words }: PivotBody, near: string | null): URLSearchParams {
  const params = new URLSearchParams({ type: 'organisation', pageSize: String(SHOWN) })
  if (words) params.set('q', words)
  for (const kind of kinds) params.append('kind', kind)
  if (near) params.set('near', near)
  params.set('sort', near ? 'distance' : 'title')
  return params
}

/** The address of the whole list: the place of the session is where it starts from. */
function listParams(params: URLSearchParams): URLSearchParams {
  const list = new URLSearchParams(params)
  for (const name of ['type', 'pageSize', 'near', 'sort']) list.delete(name)
  return list
}
