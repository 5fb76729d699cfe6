/** What kind of body an organisation of the directory is. */
export const ORGANISATION_KINDS = [
  { code: 'caf', label: 'Caisse d’allocations familiales (CAF)' },
  { code: 'ccas', label: 'Centre communal ou intercommunal d’action sociale (CCAS, CIAS)' },
  { code: 'cpam', label: 'Caisse primaire d’assurance maladie (CPAM)' },
  { code: 'maison-des-solidarites', label: 'Maison des solidarités' },
  { code: 'mdph', label: 'Maison départementale des personnes handicapées (MDPH)' },
  { code: 'pmi', label: 'Protection maternelle et infantile (PMI)' },
  { code: 'association', label: 'Association' },
  { code: 'mission-locale', label: 'Mission locale' },
  { code: 'france-travail', label: 'France Travail' },
  { code: 'france-services', label: 'France services' },
  { code: 'service-du-departement', label: 'Service du département' },
  { code: 'etablissement-de-sante', label: 'Établissement de santé' },
  { code: 'bailleur', label: 'Bailleur social' },
  { code: 'justice', label: 'Justice et accès au droit' },
  { code: 'autre', label: 'Autre' },
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]['code']
