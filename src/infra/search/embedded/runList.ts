import type { FoundSheet } from '../SearchAnswer'
import type { SearchQuery } from '../SearchQuery'
import { mostListed } from '../shared/mostListed'
import { type Context, matchDocuments, primaryOrder } from './matchDocuments'
import { pickPage } from './pickPage'
import { placesOf } from './places'
import { readCards } from './readCards'

/** The sheets of a query in the order of its pages, the first `limit`. */
export function runList(context: Context, query: SearchQuery, limit: number): FoundSheet[] {
  const { columns } = context.index
  const { matched } = matchDocuments(context, query)
  const best = pickPage(matched.filtered.slots, primaryOrder(context, query, matched), columns.idRanks(), {
    from: 0,
    size: mostListed(limit),
  })
  const cards = readCards(context, best)
  return best.flatMap((slot) => {
    const card = cards.get(slot)
    if (!card) return []
    const { id, type, number, title } = card
    return [{ id, type, number, title, locations: placesOf(columns, slot) }]
  })
}
