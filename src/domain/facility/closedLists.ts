/** Who a facility belongs to. */
export const FACILITY_STATUSES = [
  { code: 'public-departemental', label: 'Public départemental' },
  { code: 'public-autre', label: 'Autre public (État, établissement autonome)' },
  { code: 'associatif-habilite', label: 'Associatif habilité' },
  { code: 'prive', label: 'Privé' },
] as const

/** Under which authority a facility may receive children. */
export const HABILITATIONS = [
  { code: 'ase', label: 'Aide sociale à l’enfance (ASE)' },
  { code: 'pjj', label: 'Protection judiciaire de la jeunesse (PJJ)' },
  { code: 'double', label: 'Double habilitation ASE et PJJ' },
] as const

/** How a unit lodges children: « type d’hébergement » of the DREES survey (ES-PE). `hotel` is kept for past figures alone. */
export const ACCOMMODATION_MODES = [
  { code: 'internat-collectif', label: 'Internat collectif' },
  { code: 'hebergement-eclate', label: 'Hébergement éclaté ou individualisé' },
  { code: 'assistant-familial', label: 'Assistant familial' },
  { code: 'pouponniere', label: 'Pouponnière (moins de 3 ans)' },
  { code: 'lieu-de-vie', label: 'Lieu de vie et d’accueil' },
  { code: 'placement-a-domicile', label: 'Placement à domicile (PEAD)' },
  { code: 'accueil-mere-enfant', label: 'Accueil mère-enfant ou parental' },
  { code: 'accueil-de-jour', label: 'Accueil de jour' },
  { code: 'hotel', label: 'Chambre d’hôtel (avant le 1er février 2024)' },
] as const
export type AccommodationMode = (typeof ACCOMMODATION_MODES)[number]['code']

/** How long a child may stay, the most urgent first. */
export const STAY_DURATIONS = [
  { code: 'urgence', label: 'Urgence' },
  { code: 'court', label: 'Court séjour' },
  { code: 'moyen', label: 'Moyen séjour' },
  { code: 'long', label: 'Long séjour' },
  { code: 'relais', label: 'Relais (séquentiel)' },
] as const
export type StayDuration = (typeof STAY_DURATIONS)[number]['code']

/** Whom a unit receives. */
export const UNIT_SEXES = [
  { code: 'mixte', label: 'Mixte' },
  { code: 'garcons', label: 'Garçons' },
  { code: 'filles', label: 'Filles' },
] as const
export type UnitSex = (typeof UNIT_SEXES)[number]['code']

/** The child for whom a unit is looked for. */
export const CHILD_SEXES = [
  { code: 'garcon', label: 'Garçon' },
  { code: 'fille', label: 'Fille' },
] as const
export type ChildSex = (typeof CHILD_SEXES)[number]['code']

/** What a unit says it can meet, or « ne peut pas accueillir ». */
export const UNIT_NEEDS = [
  { code: 'handicap', label: 'Handicap (ASE et MDPH)' },
  { code: 'soins', label: 'Soins ou traitement quotidien' },
  { code: 'troubles-comportement', label: 'Troubles du comportement' },
  { code: 'addictions', label: 'Addictions' },
  { code: 'grossesse', label: 'Mineure enceinte' },
  { code: 'mere-enfant', label: 'Parent avec son enfant' },
  { code: 'mna', label: 'Mineur non accompagné (MNA)' },
  { code: 'langues', label: 'Enfant qui ne parle pas français' },
  { code: 'scolarite-sur-site', label: 'Scolarité sur site' },
  { code: 'pmr', label: 'Fauteuil roulant (PMR)' },
  { code: 'animaux', label: 'Enfant avec son animal' },
] as const
export type UnitNeed = (typeof UNIT_NEEDS)[number]['code']

/** Why places are out of service for a time. */
export const OUT_OF_SERVICE_REASONS = [
  { code: 'travaux', label: 'Travaux' },
  { code: 'sinistre', label: 'Sinistre' },
  { code: 'remise-en-etat', label: 'Remise en état' },
  { code: 'sous-effectif', label: 'Sous-effectif' },
  { code: 'isolement-sanitaire', label: 'Isolement sanitaire' },
  { code: 'incident', label: 'Incident' },
  { code: 'mesure-judiciaire', label: 'Réservée par mesure judiciaire' },
  { code: 'fermeture-estivale', label: 'Fermeture estivale' },
  { code: 'autre', label: 'Autre motif' },
] as const
export type OutOfServiceReason = (typeof OUT_OF_SERVICE_REASONS)[number]['code']
