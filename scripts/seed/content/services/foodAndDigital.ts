import { onDays } from '../organisations/hours'
import { locate } from '../organisations/locate'
import type { ServiceContent } from '../types'
import { ON_REFERRAL, service } from './service'
import { T } from './thematics'

/** Food, clothes and digital help. */
export const FOOD_AND_DIGITAL_SERVICES: readonly ServiceContent[] = [
  ...['P0042', 'P0076'].map((number, rank) =>
    service(number, 'Accès à l’épicerie sociale', {
      type: 'aide-materielle',
      description:
        'Faire ses courses à 10 à 20 % du prix, trois à six mois, pour réaliser un projet : payer une dette, réparer une voiture, passer un permis.',
      themes: ['alimentation', 'budget-et-dettes'],
      thematics: [T.food, T.budget],
      publics: ['tous-publics'],
      fees: 'payant',
      feesDetail: 'De 10 à 20 % du prix du commerce.',
      conditions: 'Reste à vivre de 2 à 8,50 € par jour et par personne, et un projet de budget.',
      documents: 'Fiche d’orientation du travailleur social, ressources et charges.',
      ...ON_REFERRAL,
      capacity: {
        total: 60,
        available: [8, 0][rank] ?? 0,
        daysAgo: 7 + rank * 30,
        note: 'Familles accueillies',
      },
    }),
  ),
  service('P0042', 'Atelier cuisine « Petit prix, bons plats »', {
    type: 'atelier',
    description: 'Cuisiner ensemble avec les produits de l’épicerie, repartir avec les recettes.',
    themes: ['alimentation'],
    thematics: [T.food, T.company],
    publics: ['tous-publics'],
    openingHours: [onDays('we', '09:30-12:30', { weeks: 'even' })],
    capacity: { total: 10, available: 2, daysAgo: 14 },
  }),
  service('P0077', 'Camion-magasin solidaire', {
    type: 'aide-materielle',
    description: 'Produits frais et d’hygiène au prix de l’épicerie sociale, café et aide aux démarches.',
    themes: ['alimentation'],
    thematics: [T.food],
    publics: ['tous-publics'],
    zone: ['91390', '91016', '91405', '91223'],
    fees: 'payant',
    feesDetail: '20 % du prix du commerce.',
    mobilisationModes: ['telephoner', 'se-presenter'],
    mobilisationDetail: 'La première fois, venir avec une fiche d’orientation ou appeler.',
  }),
  ...['P0078', 'P0079'].map((number) =>
    service(number, 'Distribution de colis alimentaires', {
      type: 'aide-materielle',
      description: 'Colis de la semaine selon la taille du foyer, produits pour bébés, hygiène.',
      themes: ['alimentation'],
      thematics: [T.food],
      publics: ['tous-publics'],
      conditions: 'Ressources sous un barème annuel ; un dépannage est possible le jour même.',
      documents: 'Pièce d’identité, justificatifs de ressources et de charges, livret de famille.',
      mobilisationModes: ['se-presenter'],
      cadence: 3,
    }),
  ),
  service('P0079', 'Repas chauds du soir', {
    type: 'aide-materielle',
    description: 'Un repas servi assis, sans inscription ni condition, pendant la campagne d’hiver.',
    themes: ['alimentation', 'hebergement-d-urgence'],
    thematics: [T.food],
    publics: ['personnes-en-situation-durgence'],
    mobilisationModes: ['se-presenter'],
    mobilisableBy: ['usagers'],
    openingHours: [onDays('tu,th', '18:30-20:00', { season: { from: '11-20', to: '03-15' } })],
  }),
  service('P0078', 'Vestiaire', {
    type: 'aide-materielle',
    description: 'Vêtements d’enfants et d’adultes, linge de maison, poussettes.',
    themes: ['aides-d-urgence'],
    thematics: [T.clothes],
    publics: ['tous-publics'],
    mobilisationModes: ['se-presenter'],
    openingHours: [onDays('we', '13:30-16:30'), onDays('ph')],
    verifiedDaysAgo: 410,
    cadence: 12,
  }),
  ...['P0080', 'P0081', 'P0082'].map((number) =>
    service(number, 'Initiation à l’ordinateur et au téléphone', {
      type: 'formation',
      description:
        'En petit groupe : clavier et souris, courriel, espace personnel, mots de passe, reconnaître une arnaque.',
      themes: ['numerique'],
      thematics: [T.digitalBasics],
      publics: ['tous-publics'],
      weeks: 8,
      weeklyHours: 2,
      mobilisationModes: ['telephoner', 'se-presenter'],
    }),
  ),
  service('P0080', 'Ordinateurs reconditionnés', {
    type: 'aide-materielle',
    description: 'Ordinateur portable révisé, garanti six mois, avec une heure de prise en main.',
    themes: ['numerique'],
    thematics: [T.equipment],
    publics: ['beneficiaires-des-minimas-sociaux', 'etudiants', 'familles'],
    fees: 'payant',
    feesDetail: '60 € à 120 € selon le quotient familial.',
    documents: 'Attestation de quotient familial ou de bourse.',
    capacity: { total: 40, available: 15, daysAgo: 11, note: 'Postes en stock' },
  }),
  service('P0081', 'Postes et connexion en libre accès', {
    type: 'aide-materielle',
    description: 'Huit ordinateurs, imprimante, numériseur et wifi, avec un animateur à portée de voix.',
    themes: ['numerique'],
    thematics: [T.internet, T.onlineServices],
    publics: ['tous-publics'],
    feesDetail: 'Dix impressions gratuites par jour.',
    mobilisationModes: ['se-presenter'],
  }),
  service('P0048', 'Conseiller numérique près de chez vous', {
    type: 'accompagnement',
    description: 'Rendez-vous d’une heure pour ses démarches et son téléphone, dans quatre communes.',
    themes: ['numerique'],
    thematics: [T.onlineServices, T.digitalBasics],
    publics: ['tous-publics'],
    place: locate('91338', '1 place du Général-de-Gaulle', [0.5, 0.2]),
    mobilisationModes: ['telephoner'],
    openingHours: [onDays('tu', '14:00-17:00'), onDays('ph')],
  }),
]
