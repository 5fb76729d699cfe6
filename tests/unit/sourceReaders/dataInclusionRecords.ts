const SHARED = {
  source: 'demo',
  nom: 'Centre social Les Tilleuls',
  date_maj: '2025-02-14',
  lien_source: 'https://annuaire.example/fiches/1',
  commune: 'Étampes',
  code_postal: '91150',
  code_insee: '91223',
  adresse: '12 rue des Tilleuls',
  complement_adresse: null,
  longitude: 2.16,
  latitude: 48.43,
  telephone: '+33169804646',
  courriel: 'accueil@tilleuls.example',
  horaires_accueil: 'Mo-Fr 09:00-12:00',
}

/** An invented structure that keeps every rule of data.inclusion. */
export function aStructure(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...SHARED,
    id: 'demo--1',
    description: 'Accueil, écoute et orientation.',
    siret: '26910001200013',
    site_web: 'https://tilleuls.example/',
    accessibilite_lieu: null,
    reseaux_porteurs: ['fcsf'],
    ...overrides,
  }
}

/** An invented service that keeps them too. */
export function aService(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...SHARED,
    id: 'demo--s1',
    structure_id: 'demo--1',
    nom: 'Aide aux démarches',
    description: 'Un agent aide à remplir les formulaires.',
    type: 'accompagnement',
    thematiques: ['numerique--acceder-a-des-services-en-ligne'],
    frais: 'gratuit',
    frais_precisions: null,
    publics: ['familles', 'seniors'],
    publics_precisions: null,
    conditions_acces: 'Habiter le quartier',
    contact_nom_prenom: 'Camille Martin',
    modes_accueil: ['en-presentiel'],
    zone_eligibilite: ['91'],
    modes_mobilisation: ['se-presenter'],
    mobilisable_par: ['usagers', 'professionnels'],
    lien_mobilisation: null,
    mobilisation_precisions: null,
    volume_horaire_hebdomadaire: 2.5,
    nombre_semaines: 3,
    ...overrides,
  }
}
