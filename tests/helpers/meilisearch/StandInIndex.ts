import { nearestKm } from '@/infra/search/shared/nearestKm'
import { readFilter, type Stored } from './standInFilter'
import { scoreOf, type WordSettings } from './standInWords'

/** What is asked of one index, of which only this is modelled. */
export type Query = {
  indexUid?: string
  q?: string
  attributesToSearchOn?: string[]
  attributesToRetrieve?: string[]
  filter?: string | string[]
  facets?: string[]
  sort?: string[]
  page?: number
  hitsPerPage?: number
  limit?: number
  federationOptions?: { weight: number }
}

export type Scored = { document: Stored; score: number }

const DEFAULTS: WordSettings = {
  searchableAttributes: [],
  rankingRules: ['words', 'typo', 'proximity', 'attributeRank', 'sort', 'wordPosition', 'exactness'],
  synonyms: {},
  typoTolerance: { disableOnWords: [], disableOnAttributes: [] },
}

/** The documents and the settings of one index, and what it answers. */
export class StandInIndex {
  readonly documents = new Map<string, Stored>()
  readonly createdAt: string
  updatedAt: string
  settings = DEFAULTS

  constructor(createdAt: string) {
    this.createdAt = createdAt
    this.updatedAt = createdAt
  }

  /** What answers a query, the best first; without words, all that passes the filter. */
  found(query: Query): Scored[] {
    const passes = readFilter(query.filter)
    const q = query.q ?? ''
    const found = [...this.documents.values()].filter(passes).flatMap((document) => {
      const score =
        q.trim() === ''
          ? 1
          : scoreOf(document, { q, attributesToSearchOn: query.attributesToSearchOn }, this.settings)
      return score === null ? [] : [{ document, score }]
    })
    return found.sort(
      (a, b) => b.score - a.score || this.#bySort(a, b, query.sort ?? []) || byLastRules(a, b),
    )
  }

  #bySort(a: Scored, b: Scored, sort: readonly string[]): number {
    for (const rule of sort) {
      const [field = '', order] = rule.split(/:(?=asc|desc)/)
      const [one, other] = [keyOf(a.document, field), keyOf(b.document, field)]
      // What has no value comes last, whatever the order.
      if (one === null || other === null) {
        if (one !== other) return one === null ? 1 : -1
        continue
      }
      if (one !== other) return (one < other ? -1 : 1) * (order === 'desc' ? -1 : 1)
    }
    return 0
  }
}

export function byLastRules({ document: a }: Scored, { document: b }: Scored): number {
  return Number(a.freshnessRank ?? 0) - Number(b.freshnessRank ?? 0) || (a.id < b.id ? -1 : 1)
}

function keyOf(document: Stored, field: string): number | string | null {
  const point = /^_geoPoint\((.+), (.+)\)$/.exec(field)
  if (point) {
    // Written by the adapter, in this shape.
    const place = document._geo as { lat: number; lng: number } | null
    return place && nearestKm({ lat: Number(point[1]), lng: Number(point[2]) }, [place])
  }
  const value = document[field]
  return typeof value === 'number' || typeof value === 'string' ? value : null
}

/** How many of the documents have each value of the attributes. */
export function countsOf(found: readonly Scored[], facets: readonly string[]) {
  const counts: Record<string, Record<string, number>> = {}
  for (const facet of facets) {
    const values: Record<string, number> = {}
    for (const { document } of found)
      for (const value of new Set([document[facet] ?? []].flat().map(String)))
        values[value] = (values[value] ?? 0) + 1
    counts[facet] = values
  }
  return counts
}

/** A document with the attributes that are asked for. */
export function shown(document: Stored, attributes: readonly string[] | undefined): Record<string, unknown> {
  if (!attributes) return document
  return Object.fromEntries(
    attributes.filter((name) => name in document).map((name) => [name, document[name]]),
  )
}
