const TYPED = /^(paris|lyon|marseille) (\d{1,2})( ?(?:er|e|eme|ieme|nd|nde))?(?: arr(?:t|ondissement)?)?$/
const OFFICIAL = /^(.+ \d+er?) Arrondissement$/

/** « Paris 12e » for the official « Paris 12e Arrondissement »; other names as they are. */
export function arrondissementName(official: string): string {
  return OFFICIAL.exec(official)?.[1] ?? official
}

/** `paris 12e` for what one types folded: `paris 12`, `paris 12eme`, `paris 12 arrondissement`; `null` for anything else. */
export function typedArrondissement(folded: string): string | null {
  const [, city, digits] = TYPED.exec(folded) ?? []
  if (!city) return null
  const number = Number(digits)
  return `${city} ${number}${number === 1 ? 'er' : 'e'}`
}
