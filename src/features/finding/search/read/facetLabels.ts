import type { Payload } from 'payload'
import { labelOf } from '@/domain/labelOf'
import { NETWORKS } from '@/domain/organisation/networks'
import { LEVELS } from '@/domain/scheme/closedLists'
import { RECEPTION_MODES } from '@/domain/service/closedLists'
import { FEES, PUBLICS } from '@/domain/sheet/closedLists'
import { ALL_SHEET_KINDS, sheetKindSpec } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { entryOf } from '@/features/registry'
import { territoryLabel } from '@/infra/geography/territoryLabel'
import type { FacetCount } from '@/infra/search/SearchAnswer'
import type { FacetName } from '@/infra/search/SearchQuery'
import type { LabelledCount } from '@/ui/filters/LabelledCount'

const TYPES = ALL_SHEET_KINDS.map(sheetKindSpec).map(({ type, plural }) => ({ code: type, label: plural }))
const FRESHNESS = [
  { code: 'verified', label: 'Vérifiée' },
  { code: 'dueSoon', label: 'À revoir bientôt' },
  { code: 'overdue', label: 'En retard' },
]
const KINDS = ALL_SHEET_KINDS.flatMap((kind) => entryOf(kind).subkinds)
const MOST_THEMES = 2000

/** Gives each facet value its French label and sorts by count, then label. Names come from two batched reads. */
export async function facetLabels(
  payload: Payload,
  facets: Record<FacetName, FacetCount[]>,
): Promise<Record<FacetName, LabelledCount[]>> {
  const [themes, organisations] = await Promise.all([
    themeTitles(payload, facets.theme),
    organisationNames(payload, facets.organisation),
  ])
  const labelled = (counts: FacetCount[], label: (value: string) => string): LabelledCount[] =>
    counts
      .map(({ value, count }) => ({ value, label: label(value), count }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'fr'))
  return {
    type: labelled(facets.type, (value) => labelOf(TYPES, value)),
    kind: labelled(facets.kind, (value) => labelOf(KINDS, value)),
    theme: labelled(facets.theme, (value) => themes.get(value) ?? value),
    publics: labelled(facets.publics, (value) => labelOf(PUBLICS, value)),
    level: labelled(facets.level, (value) => labelOf(LEVELS, value)),
    territory: labelled(facets.territory, (value) => territoryLabel(value)),
    freshness: labelled(facets.freshness, (value) => labelOf(FRESHNESS, value)),
    organisation: labelled(facets.organisation, (value) => organisations.get(value) ?? value),
    network: labelled(facets.network, (value) => labelOf(NETWORKS, value)),
    fees: labelled(facets.fees, (value) => labelOf(FEES, value)),
    mode: labelled(facets.mode, (value) => labelOf(RECEPTION_MODES, value)),
  }
}

async function themeTitles(payload: Payload, counts: FacetCount[]): Promise<Map<string, string>> {
  if (counts.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.themes,
    where: { slug: { in: counts.map(({ value }) => value) } },
    depth: 0,
    limit: MOST_THEMES,
    pagination: false,
    select: { slug: true, title: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ slug, title }) => [slug, title]))
}

async function organisationNames(payload: Payload, counts: FacetCount[]): Promise<Map<string, string>> {
  if (counts.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { number: { in: counts.map(({ value }) => value) } },
    depth: 0,
    limit: counts.length,
    pagination: false,
    select: { number: true, name: true },
    overrideAccess: true,
  })
  return new Map(docs.flatMap(({ number, name }) => (number ? [[number, name] as const] : [])))
}
