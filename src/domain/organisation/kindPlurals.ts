import type { OrganisationKind } from './closedLists'

type KindPlural = { plural: string; feminine: boolean }

const PARTNERS: KindPlural = { plural: 'partenaires', feminine: false }

/** What several organisations of one kind are called in a sentence: « dans 9 maisons des solidarités, la plus proche… ». */
export const KIND_PLURALS: Readonly<Record<OrganisationKind, KindPlural>> = {
  caf: { plural: 'caisses d’allocations familiales', feminine: true },
  ccas: { plural: 'centres d’action sociale', feminine: false },
  cpam: { plural: 'caisses primaires d’assurance maladie', feminine: true },
  'maison-des-solidarites': { plural: 'maisons des solidarités', feminine: true },
  mdph: { plural: 'maisons départementales des personnes handicapées', feminine: true },
  pmi: { plural: 'centres de PMI', feminine: false },
  clic: { plural: 'CLIC', feminine: false },
  association: { plural: 'associations', feminine: true },
  'mission-locale': { plural: 'missions locales', feminine: true },
  'france-travail': { plural: 'agences France Travail', feminine: true },
  'france-services': { plural: 'France services', feminine: false },
  'service-du-departement': { plural: 'services du département', feminine: false },
  'etablissement-de-sante': { plural: 'établissements de santé', feminine: false },
  'cap-emploi': { plural: 'Cap emploi', feminine: false },
  'structure-d-insertion': { plural: 'structures d’insertion', feminine: true },
  formation: { plural: 'organismes de formation', feminine: false },
  logement: PARTNERS,
  'lieu-numerique': { plural: 'lieux de médiation numérique', feminine: false },
  bailleur: { plural: 'bailleurs sociaux', feminine: false },
  justice: PARTNERS,
  mairie: { plural: 'mairies ou intercommunalités', feminine: true },
  etat: { plural: 'services de l’État', feminine: false },
  caisse: { plural: 'caisses', feminine: true },
  autre: PARTNERS,
}
