import type { SearchPoints } from '../SearchAnswer'
import type { SearchQuery } from '../SearchQuery'
import { mostPoints, pointsQuery } from '../shared/pointsQuery'
import { shownPlaces } from '../shared/shownPlaces'
import type { Columns } from './Columns'
import { type Context, matchDocuments, primaryOrder } from './matchDocuments'
import { pickPage } from './pickPage'
import { placesOf } from './places'
import { readCards } from './readCards'

/** Of a document that passed the filters. Where it has several places, one may be in the box and another in the radius. */
function hasShownPlace(columns: Columns, slot: number, query: SearchQuery): boolean {
  const places = (columns.places.endOf(slot) - columns.places.startOf(slot)) / 2
  return places <= 1 ? places === 1 : shownPlaces(placesOf(columns, slot), query).length > 0
}

/** The places of what a query finds, best first, at most `limit`. */
export function runPoints(context: Context, asked: SearchQuery, limit: number): SearchPoints {
  const query = pointsQuery(asked)
  const { columns } = context.index
  const { matched } = matchDocuments(context, query)
  const { slots } = matched.filtered
  const placed = slots.filter((slot) => hasShownPlace(columns, slot, query))
  const best = pickPage(placed, primaryOrder(context, query, matched), columns.idRanks(), {
    from: 0,
    size: mostPoints(limit),
  })
  const cards = readCards(context, best)
  const points = best.flatMap((slot) => {
    const card = cards.get(slot)
    return card ? shownPlaces(placesOf(columns, slot), query).map((place) => ({ ...card, ...place })) : []
  })
  return { total: slots.length, points: points.slice(0, mostPoints(limit)) }
}
