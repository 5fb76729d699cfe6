import { romanNumber } from './romanNumber'

const OFFICIAL = /^(.+ \d+er?) Arrondissement$/
const ORDINAL = '(?: ?(?:er|re|e|eme|ieme|nd|nde|d))?'
const AFTER = new RegExp(`^(paris|lyon|marseille) (\\d{1,2}|[ivx]+)${ORDINAL}(?: arr[a-z]*| ardt)?$`)
const BEFORE = new RegExp(`^(\\d{1,2}|[ivx]+)${ORDINAL} arr[a-z]*(?: de)? (paris|lyon|marseille)$`)
const MOST: Record<string, number> = { paris: 20, lyon: 9, marseille: 16 }

/** « Paris 12e » for the official « Paris 12e Arrondissement »; other names as they are. */
export function arrondissementName(official: string): string {
  return OFFICIAL.exec(official)?.[1] ?? official
}

/**
 * `paris 12e` for what one types folded: `paris 12`, `paris 12eme`, `paris xii`, `12e arrondissement de paris`; `null` for anything
 * else, an arrondissement that there is not included.
 */
export function typedArrondissement(folded: string): string | null {
  const [, first = '', second = ''] = AFTER.exec(folded) ?? BEFORE.exec(folded) ?? []
  const [city, digits] = first in MOST ? [first, second] : [second, first]
  const number = /^\d+$/.test(digits) ? Number(digits) : romanNumber(digits)
  if (number === null || number < 1 || number > (MOST[city] ?? 0)) return null
  return `${city} ${number}${number === 1 ? 'er' : 'e'}`
}
