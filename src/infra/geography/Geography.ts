/**
 * A commune of today. `epci` is null where the commune belongs to none (a few islands, overseas collectivities); `ept`: its
 * établissement public territorial, in the Métropole du Grand Paris alone.
 */
export type Commune = {
  code: string
  name: string
  departement: string
  epci: string | null
  ept: string | null
  postcodes: string[]
  population: number
}

export type Place = { code: string; name: string }
export type Epci = Place & { communes: string[] }
export type Departement = Place & { region: string }

/** The official geography, indexed by code. */
export type Geography = {
  communes: Map<string, Commune>
  /** Former, delegated and associated communes and municipal arrondissements → the commune of today. */
  currentCode: Map<string, string>
  /** Names under which a commune may still be looked for, arrondissements apart. */
  formerNames: { name: string; code: string }[]
  /** Municipal arrondissements by code, named « Paris 12e », with the département and the EPCI of their commune. */
  arrondissements: Map<string, Commune>
  /** Those with a tax of their own, and the établissements publics territoriaux of the Métropole du Grand Paris. */
  epcis: Map<string, Epci>
  departements: Map<string, Departement>
}
