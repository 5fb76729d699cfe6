import type { OrganisationKind } from '../organisation/closedLists'

/** How a body that the national text names is found in our directory: its kinds, and words where a kind holds others too. */
export type PivotBody = { kinds: readonly OrganisationKind[]; words: string }

const body = (words: string, ...kinds: OrganisationKind[]): PivotBody => ({ kinds, words })

/** By the code of the national directory (`PivotLocal`). A code that is not here keeps its text and the address of the national site. */
const BODIES: Readonly<Record<string, PivotBody>> = {
  adil: body('adil', 'logement'),
  anah: body('anah', 'logement'),
  caf: body('', 'caf'),
  cap_emploi: body('', 'cap-emploi'),
  carsat: body('carsat', 'caisse'),
  ccas: body('', 'ccas'),
  cg: body('', 'maison-des-solidarites', 'service-du-departement'),
  cidf: body('cidff', 'association'),
  cij: body('jeunesse', 'association'),
  cirfa: body('cirfa', 'etat'),
  clic: body('', 'clic'),
  cnav: body('carsat', 'caisse'),
  conciliateur_fiscal: body('impôts', 'etat'),
  cpam: body('', 'cpam'),
  cramif: body('cramif', 'caisse'),
  ddcs: body('ddets', 'etat'),
  ddpp: body('ddpp', 'etat'),
  departement: body('', 'maison-des-solidarites', 'service-du-departement'),
  direccte_ut: body('ddets', 'etat'),
  france_services: body('', 'france-services'),
  france_travail: body('', 'france-travail'),
  inspection_academique: body('éducation nationale', 'etat'),
  mairie: body('', 'mairie'),
  maison_france_services: body('', 'france-services'),
  maison_handicapees: body('', 'mdph'),
  mdph: body('', 'mdph'),
  mission_locale: body('', 'mission-locale'),
  mjd: body('maison justice droit', 'justice'),
  msa: body('msa', 'caisse'),
  paris_casvp: body('', 'ccas'),
  permanence_juridique: body('', 'justice'),
  pmi: body('', 'pmi'),
  point_accueil_numerique: body('', 'france-services', 'lieu-numerique'),
  pole_emploi: body('', 'france-travail'),
  prefecture: body('préfecture', 'etat'),
  sous_pref: body('préfecture', 'etat'),
  ta: body('tribunal administratif', 'justice'),
  tgi: body('tribunal judiciaire', 'justice'),
  ti: body('tribunal', 'justice'),
  tribunal_judiciaire: body('tribunal judiciaire', 'justice'),
}

/** How a body of the national directory is found in ours; `null` for one that we hold no kind of. */
export function pivotBody(pivot: string | null): PivotBody | null {
  return pivot !== null && Object.hasOwn(BODIES, pivot) ? (BODIES[pivot] ?? null) : null
}
