import type { SearchPoint } from '../SearchAnswer'
import type { SearchDocument } from '../SearchDocument'

/** What a map tells of a sheet, kept apart from the rest so that thousands are read at once. */
export type MapCard = Omit<SearchPoint, 'lat' | 'lng'>

export function mapCardOf({ id, type, number, title, kind, freshness }: SearchDocument): MapCard {
  return { id, type, number, title, kind, freshness }
}
