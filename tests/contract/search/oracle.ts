import type { FacetCount, SearchPoint } from '@/infra/search/SearchAnswer'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import { FACET_NAMES, type FacetName, type SearchQuery } from '@/infra/search/SearchQuery'

const VALUES: Record<FacetName, (document: SearchDocument) => (string | null)[]> = {
  type: (document) => [document.type],
  kind: (document) => [document.kind],
  theme: (document) => document.themes,
  publics: (document) => document.publics,
  level: (document) => [document.level],
  territory: (document) => document.territory,
  freshness: (document) => [document.freshness],
  organisation: (document) => document.organisations,
  network: (document) => document.networks,
  fees: (document) => [document.fees],
  mode: (document) => document.modes,
  chapter: (document) => document.chapters,
}

const valuesOf = (document: SearchDocument, name: FacetName): string[] => [
  ...new Set(VALUES[name](document).filter((value) => value !== null)),
]

/** Kilometres by the spherical law of cosines on unit vectors: another road than the engine's. */
export function kilometres(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  const vector = ({ lat, lng }: { lat: number; lng: number }) => {
    const [phi, lambda] = [(lat * Math.PI) / 180, (lng * Math.PI) / 180]
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)] as const
  }
  const [u, v] = [vector(a), vector(b)]
  const chord = Math.hypot(u[0] - v[0], u[1] - v[1], u[2] - v[2])
  return 2 * 6371.0088 * Math.asin(Math.min(1, chord / 2))
}

type Place = { lat: number; lng: number }

const isInside = ({ lat, lng }: Place, { bounds }: SearchQuery): boolean =>
  bounds === null || (lat >= bounds.south && lat <= bounds.north && lng >= bounds.west && lng <= bounds.east)

const isNear = (place: Place, { near }: SearchQuery): boolean =>
  near === null || near.radiusKm === null || kilometres(place, near) <= near.radiusKm

function passesPlaces({ locations }: SearchDocument, query: SearchQuery): boolean {
  const wantsBox = query.bounds !== null
  const wantsRadius = query.near !== null && query.near.radiusKm !== null
  return (
    (!wantsBox || locations.some((place) => isInside(place, query))) &&
    (!wantsRadius || locations.some((place) => isNear(place, query)))
  )
}

function passesRanges(document: SearchDocument, query: SearchQuery): boolean {
  const { age, within, openAt } = query
  if (document.ended && !query.includeEnded) return false
  if (age !== null && document.ageMin !== null && age < document.ageMin) return false
  if (age !== null && document.ageMax !== null && age > document.ageMax) return false
  if (within !== null && !document.territory.some((code) => within.includes(code))) return false
  if (openAt !== null && !document.openSlots.some((slot) => openAt.includes(slot))) return false
  return passesPlaces(document, query)
}

function passesFacets(document: SearchDocument, query: SearchQuery, except: FacetName | null): boolean {
  return FACET_NAMES.every((name) => {
    const selected = query.filters[name] ?? []
    if (name === except || selected.length === 0) return true
    return valuesOf(document, name).some((value) => selected.includes(value))
  })
}

function countsOf(documents: SearchDocument[], name: FacetName, selected: string[]): FacetCount[] {
  const counts = new Map<string, number>(selected.map((value) => [value, 0]))
  for (const value of documents.flatMap((document) => valuesOf(document, name))) {
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/** What a search over these candidates must find and count, worked out the slow way. */
export function expectedAnswer(candidates: SearchDocument[], query: SearchQuery) {
  const inRange = candidates.filter((document) => passesRanges(document, query))
  const ids = inRange.filter((document) => passesFacets(document, query, null)).map(({ id }) => id)
  const facets = Object.fromEntries(
    FACET_NAMES.map((name) => {
      const others = inRange.filter((document) => passesFacets(document, query, name))
      return [name, countsOf(others, name, query.filters[name] ?? [])]
    }),
  )
  return { total: ids.length, ids: ids.sort(), facets }
}

/** What tells one point from another. */
export const pointKey = ({ id, lat, lng }: Pick<SearchPoint, 'id' | 'lat' | 'lng'>): string =>
  `${id} ${lat} ${lng}`

/** The points that a query shows of these candidates, by key, in no order. */
export function expectedPoints(candidates: SearchDocument[], query: SearchQuery): string[] {
  return candidates
    .filter((document) => passesRanges(document, query) && passesFacets(document, query, null))
    .flatMap(({ id, locations }) =>
      locations
        .filter((place) => isInside(place, query) && isNear(place, query))
        .map((place) => pointKey({ id, ...place })),
    )
    .sort()
}
