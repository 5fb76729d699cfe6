import type { Payload } from 'payload'
import { labelOf } from '@/domain/labelOf'
import { NETWORKS } from '@/domain/organisation/networks'
import { LEVELS } from '@/domain/scheme/closedLists'
import { RECEPTION_MODES } from '@/domain/service/closedLists'
import { FEES, PUBLICS } from '@/domain/sheet/closedLists'
import { DOCUMENT_TYPES, documentWords } from '@/domain/sheet/documentTypes'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { entryOf } from '@/features/registry'
import { territoryLabel } from '@/infra/geography/territoryLabel'
import type { FacetCount } from '@/infra/search/SearchAnswer'
import { FACET_NAMES, type FacetName, type SearchQuery } from '@/infra/search/SearchQuery'
import type { LabelledCount } from '@/ui/filters/LabelledCount'
import { chapterTitles } from './chapterTitles'
import { organisationNames } from './organisationNames'
import { SOUGHT_FACETS } from './SOUGHT_FACETS'
import type { SearchParameters } from './searchParameters'
import { soughtValues } from './soughtValues'
import { themeTitles } from './themeTitles'

/** How many values of a facet are shown and labelled at most, besides those chosen. */
const FIRST = 20

/** How many values a facet has, how many of them hold what is looked for (all, where nothing is), and how many of these are shown. */
type FacetSize = { values: number; matching: number; first: number }
export type LabelledFacets = {
  facets: Record<FacetName, LabelledCount[]>
  facetSizes: Record<FacetName, FacetSize>
}

type Ask = { payload: Payload; query: SearchQuery; sought: SearchParameters['sought'] }

const TYPES = DOCUMENT_TYPES.map((type) => ({ code: type, label: documentWords(type).plural }))
const FRESHNESS = [
  { code: 'verified', label: 'Vérifiée' },
  { code: 'dueSoon', label: 'À revoir bientôt' },
  { code: 'overdue', label: 'En retard' },
]
const KINDS = ALL_SHEET_KINDS.flatMap((kind) => entryOf(kind).subkinds)

/**
 * The values of each facet to show, with their French labels, by count then label: of a long one the first 20 (of those looked for, where
 * some are) and all that are chosen. Labels are read for these alone, in three batched reads.
 */
export async function labelledFacets(
  { payload, query, sought }: Ask,
  counted: Record<FacetName, FacetCount[]>,
): Promise<LabelledFacets> {
  const kept = new Map(
    await Promise.all(
      FACET_NAMES.map(
        async (name) => [name, await keptOf(name, { payload, query, sought }, counted)] as const,
      ),
    ),
  )
  const shown = (name: FacetName) => kept.get(name)?.shown ?? []
  const valuesOf = (name: FacetName) => shown(name).map(({ value }) => value)
  const [themes, organisations, chapters] = await Promise.all([
    themeTitles(payload, valuesOf('theme')),
    organisationNames(payload, valuesOf('organisation')),
    chapterTitles(payload, valuesOf('chapter')),
  ])
  const labels: Record<FacetName, (value: string) => string> = {
    type: (value) => labelOf(TYPES, value),
    kind: (value) => labelOf(KINDS, value),
    theme: (value) => themes.get(value) ?? value,
    publics: (value) => labelOf(PUBLICS, value),
    level: (value) => labelOf(LEVELS, value),
    territory: (value) => territoryLabel(value),
    freshness: (value) => labelOf(FRESHNESS, value),
    organisation: (value) => organisations.get(value) ?? value,
    network: (value) => labelOf(NETWORKS, value),
    fees: (value) => labelOf(FEES, value),
    mode: (value) => labelOf(RECEPTION_MODES, value),
    chapter: (value) => chapters.get(value) ?? value,
  }
  const labelled = (name: FacetName): LabelledCount[] =>
    shown(name)
      .map(({ value, count }) => ({ value, label: labels[name](value), count }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'fr'))
  const size = (name: FacetName): FacetSize => kept.get(name)?.size ?? { values: 0, matching: 0, first: 0 }
  return { facets: byFacet(labelled), facetSizes: byFacet(size) }
}

async function keptOf(
  name: FacetName,
  { payload, query, sought }: Ask,
  counted: Record<FacetName, FacetCount[]>,
) {
  const counts = counted[name]
  const values = counts.length
  if (!SOUGHT_FACETS.includes(name))
    return { shown: counts, size: { values, matching: values, first: values } }
  const text = sought[name]
  const matching = text ? await soughtValues({ payload, query, name, text }, counts) : counts
  const first = matching.slice(0, FIRST)
  const held = new Set(first)
  const chosen = new Set(query.filters[name])
  const others = counts.filter((count) => chosen.has(count.value) && !held.has(count))
  return { shown: [...first, ...others], size: { values, matching: matching.length, first: first.length } }
}

/** One thing for each facet. */
function byFacet<T>(make: (name: FacetName) => T): Record<FacetName, T> {
  return {
    type: make('type'),
    kind: make('kind'),
    theme: make('theme'),
    publics: make('publics'),
    level: make('level'),
    territory: make('territory'),
    freshness: make('freshness'),
    organisation: make('organisation'),
    network: make('network'),
    fees: make('fees'),
    mode: make('mode'),
    chapter: make('chapter'),
  }
}
