/** The columns of the national schema *dispositif-aide* v0.2.0, in its order. */
export const AID_SCHEME_COLUMNS = [
  'id',
  'titre',
  'promesse',
  'description',
  'eligibilite',
  'types_aides',
  'porteurs',
  'programmes_parents',
  'url_source',
  'cibles',
  'eligibilite_geographique',
  'eligibilite_geographique_exclusions',
  'date_ouverture',
  'date_cloture',
  'date_mise_a_jour',
] as const
export type AidSchemeCells = Record<(typeof AID_SCHEME_COLUMNS)[number], string>
