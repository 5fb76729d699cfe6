/** What kind of body an organisation of the directory is. */
export const ORGANISATION_KINDS = [
  { code: 'caf', label: 'Caisse d’allocations familiales (CAF)' },
  { code: 'ccas', label: 'Centre communal ou intercommunal d’action sociale (CCAS, CIAS)' },
  { code: 'cpam', label: 'Caisse primaire d’assurance maladie (CPAM)' },
  { code: 'maison-des-solidarites', label: 'Maison des solidarités' },
  { code: 'mdph', label: 'Maison départementale des personnes handicapées (MDPH)' },
  { code: 'pmi', label: 'Protection maternelle et infantile (PMI)' },
  { code: 'clic', label: 'Centre local d’information et de coordination (CLIC)' },
  { code: 'association', label: 'Association' },
  { code: 'mission-locale', label: 'Mission locale' },
  { code: 'france-travail', label: 'France Travail' },
  { code: 'france-services', label: 'France services' },
  { code: 'service-du-departement', label: 'Service du département' },
  { code: 'etablissement-de-sante', label: 'Établissement de santé' },
  { code: 'cap-emploi', label: 'Cap emploi' },
  { code: 'structure-d-insertion', label: 'Structure d’insertion par l’activité économique' },
  { code: 'formation', label: 'Organisme de formation' },
  { code: 'logement', label: 'Information et aide au logement' },
  { code: 'lieu-numerique', label: 'Lieu de médiation numérique' },
  { code: 'bailleur', label: 'Bailleur social' },
  { code: 'justice', label: 'Justice et accès au droit' },
  { code: 'mairie', label: 'Mairie, intercommunalité' },
  { code: 'etat', label: 'Service de l’État' },
  { code: 'caisse', label: 'Autre caisse ou organisme de sécurité sociale' },
  { code: 'autre', label: 'Autre' },
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]['code']

/** What a telephone number is for. */
export const PHONE_KINDS = [
  { code: 'accueil', label: 'Accueil' },
  { code: 'urgence', label: 'Urgence' },
  { code: 'rendez-vous', label: 'Rendez-vous' },
  { code: 'professionnels', label: 'Ligne des professionnels' },
  { code: 'autre', label: 'Autre' },
] as const
export type PhoneKind = (typeof PHONE_KINDS)[number]['code']

/** What a mail address is for. */
export const EMAIL_KINDS = [
  { code: 'accueil', label: 'Accueil' },
  { code: 'professionnels', label: 'Réservé aux professionnels' },
  { code: 'autre', label: 'Autre' },
] as const

/** Where coordinates come from, the most precise first; past `adresse` a page says “emplacement approximatif”. */
export const LOCATION_PRECISIONS = [
  { code: 'releve', label: 'Point placé à la main ou relevé' },
  { code: 'adresse', label: 'Adresse géocodée' },
  { code: 'voie', label: 'Milieu de la voie' },
  { code: 'commune', label: 'Centre de la commune' },
] as const
export type LocationPrecision = (typeof LOCATION_PRECISIONS)[number]['code']

export const WHEELCHAIR_ACCESS = [
  { code: 'oui', label: 'Accessible en fauteuil roulant' },
  { code: 'partiel', label: 'Accessible avec une aide' },
  { code: 'non', label: 'Non accessible en fauteuil roulant' },
] as const

/** Languages spoken at the counter, ISO 639-1 (`lsf`: French sign language). */
export const LANGUAGES = [
  { code: 'fr', label: 'Français' },
  { code: 'lsf', label: 'Langue des signes française' },
  { code: 'en', label: 'Anglais' },
  { code: 'ar', label: 'Arabe' },
  { code: 'es', label: 'Espagnol' },
  { code: 'pt', label: 'Portugais' },
  { code: 'ru', label: 'Russe' },
  { code: 'uk', label: 'Ukrainien' },
  { code: 'ro', label: 'Roumain' },
  { code: 'tr', label: 'Turc' },
  { code: 'fa', label: 'Persan, dari' },
  { code: 'ps', label: 'Pachto' },
  { code: 'bn', label: 'Bengali' },
  { code: 'ta', label: 'Tamoul' },
  { code: 'zh', label: 'Chinois' },
  { code: 'ln', label: 'Lingala' },
  { code: 'wo', label: 'Wolof' },
  { code: 'so', label: 'Somali' },
  { code: 'ti', label: 'Tigrigna' },
] as const
