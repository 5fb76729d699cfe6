/** Where something applies. Codes: commune INSEE (5), EPCI SIREN (9), département (2 or 3), or the word `france`. */
export const TERRITORY_KINDS = ['commune', 'epci', 'departement', 'france'] as const
export type TerritoryKind = (typeof TERRITORY_KINDS)[number]

export type Territory = { kind: TerritoryKind; code: string }

/** The code of the whole country. */
export const FRANCE = 'france'
