/** Where something applies. Codes: commune INSEE (5), EPCI SIREN (9), département (2 or 3), or the word `france`. */
export type TerritoryKind = 'commune' | 'epci' | 'departement' | 'france'

export type Territory = { kind: TerritoryKind; code: string }

/** The code of the whole country. */
export const FRANCE = 'france'
