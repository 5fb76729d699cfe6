import type { FacetCount, SearchAnswer } from '../../SearchAnswer'
import type { FacetName, SearchQuery } from '../../SearchQuery'
import { FACET_FIELDS } from '../query/facetFields'
import type { Counts } from './engineAnswers'

/** Code units: the same order in every process, whatever its locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The values of one facet over answers that share no document; a selected value stays, even at zero. */
function facetList(field: string, parts: readonly Counts[], selected: readonly string[]): FacetCount[] {
  const counts = new Map<string, number>(selected.map((value) => [value, 0]))
  for (const part of parts) {
    for (const [value, count] of Object.entries(part[field] ?? {}))
      counts.set(value, (counts.get(value) ?? 0) + count)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compareText(a.value, b.value))
}

/** The counts of every facet; `countsFor` gives, for one facet, the answers to add up. */
export function facetLists(
  filters: SearchQuery['filters'],
  countsFor: (name: FacetName) => readonly Counts[],
): SearchAnswer['facets'] {
  const list = (name: FacetName) => facetList(FACET_FIELDS[name], countsFor(name), filters[name] ?? [])
  return {
    type: list('type'),
    kind: list('kind'),
    theme: list('theme'),
    publics: list('publics'),
    level: list('level'),
    territory: list('territory'),
    freshness: list('freshness'),
    organisation: list('organisation'),
    network: list('network'),
    fees: list('fees'),
    mode: list('mode'),
    chapter: list('chapter'),
  }
}
