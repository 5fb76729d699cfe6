import { z } from 'zod'
import type { FoundSheet, SearchPoint } from '../../SearchAnswer'
import type { SearchQuery } from '../../SearchQuery'
import type { MapCard } from '../../shared/mapCard'
import { shownPlaces } from '../../shared/shownPlaces'
import type { RawHit } from './engineAnswers'

/** Our own card, written by `toStoredDocument`. */
const cardSchema = z.custom<MapCard>((value) => typeof value === 'object' && value !== null && 'id' in value)

const hitSchema = z.looseObject({
  // Absent from documents of an earlier format, until they are written again.
  card: cardSchema.optional(),
  locations: z.array(z.object({ lat: z.number(), lng: z.number() })),
})

/** What `readPoints` reads of a hit. */
export const POINT_ATTRIBUTES = ['id', 'card', 'locations']

/** The places to show of hits, in their order. */
export function readPoints(hits: readonly RawHit[], query: SearchQuery): SearchPoint[] {
  return hits.flatMap((hit) => {
    const { card, locations } = hitSchema.parse(hit)
    return card ? shownPlaces(locations, query).map((place) => ({ ...card, ...place })) : []
  })
}

/** Hits as the sheets that they are, in their order. */
export function readFound(hits: readonly RawHit[]): FoundSheet[] {
  return hits.flatMap((hit) => {
    const { card, locations } = hitSchema.parse(hit)
    if (!card) return []
    const { id, type, number, title } = card
    return [{ id, type, number, title, locations }]
  })
}
