import { loadGeography } from '@/infra/geography/loadGeography'
import { type CommuneMatch, searchCommunes } from '@/infra/geography/searchCommunes'

const MOST = 12

/** The communes of a postcode, or of an INSEE code, typed alone, the largest first; the arrondissement rather than its city. Empty for other words. */
export function communesOfDigits(words: string): CommuneMatch[] {
  if (!/^(?:\d{5}|2[AB]\d{3})$/i.test(words)) return []
  const found = searchCommunes(words, { limit: MOST })
  const { arrondissements } = loadGeography()
  const inside = found.filter(({ code }) => arrondissements.has(code))
  return inside.length > 0 ? inside : found
}
