import type { OrganisationContent } from '../types'
import { LATE_THURSDAY, OFFICE, onDays, SHORT_FRIDAY } from './hours'
import { locate } from './locate'
import { fictionalPhone, reach } from './reach'

/** Work, training, mobility and French lessons, all invented. */
export const INSERTION: readonly OrganisationContent[] = [
  {
    number: 'P0094',
    name: 'Les Jardins de la Juine',
    kind: 'structure-d-insertion',
    description:
      'Chantier d’insertion en maraîchage biologique : contrat de 26 heures, accompagnement social et professionnel.',
    ...reach('12 94', 'jardins-juine'),
    openingHours: [
      onDays('mo-fr', '08:30-12:30,13:30-16:30'),
      onDays('mo-fr', '07:00-13:30', { season: { from: '06-15', to: '09-15' } }),
      onDays('ph'),
    ],
    networks: ['aci', 'chantier-ecole'],
    accessibility: { wheelchair: 'non' },
    ...locate('91226', '3 chemin des Marais', [1.5, -1.2]),
    communesServed: [],
    audience: 'public',
  },
  {
    number: 'P0095',
    name: 'Orée Services intermédiaires',
    kind: 'structure-d-insertion',
    description:
      'Association intermédiaire : missions de ménage, jardinage et manutention chez des particuliers et des collectivités.',
    ...reach('12 95', 'oree-interim'),
    openingHours: OFFICE,
    networks: ['ai', 'coorace'],
    accessibility: { wheelchair: 'oui' },
    ...locate('91687', '12 rue Pasteur', [0.8, -0.7]),
    communesServed: [],
    audience: 'public',
  },
  {
    number: 'P0096',
    name: 'Mob’Orée – plateforme de mobilité',
    kind: 'association',
    description:
      'Diagnostic mobilité, location solidaire de véhicules, garage à petit prix, préparation au permis.',
    ...reach('12 96', 'moboree'),
    openingHours: SHORT_FRIDAY,
    networks: ['mobin'],
    accessibility: { wheelchair: 'oui' },
    ...locate('91103', '4 rue de la Croix-Louis', [-1.1, -0.9]),
    communesServed: [],
    audience: 'public',
  },
  {
    number: 'P0097',
    name: 'Cap emploi du Val-d’Orée',
    kind: 'cap-emploi',
    description:
      'Recrutement, maintien dans l’emploi et évolution professionnelle des personnes handicapées.',
    ...reach('12 97', 'capemploi'),
    openingHours: OFFICE,
    networks: ['cap-emploi-reseau-cheops'],
    languages: ['fr', 'lsf'],
    accessibility: { wheelchair: 'oui' },
    professionalContact: {
      role: 'Conseil aux médecins du travail et aux travailleurs sociaux',
      phone: fictionalPhone('11 97'),
      email: 'maintien@capemploi.example',
    },
    ...locate('91228', '8 rue Montespan', [4.2, 0.6]),
    communesServed: [],
    audience: 'public',
  },
  {
    number: 'P0098',
    name: 'Mots partagés',
    kind: 'formation',
    description:
      'Cours de français pour adultes, du premier accueil au niveau B1, avec garde d’enfants le matin.',
    ...reach('12 98', 'mots-partages'),
    openingHours: [
      onDays('mo,tu,th', '09:00-12:00,13:30-16:30,18:30-20:30'),
      onDays('fr', '09:00-12:00'),
      onDays('ph'),
    ],
    hoursNote: 'Pas de cours pendant les vacances scolaires.',
    languages: ['fr', 'en', 'ar', 'ta', 'bn', 'so'],
    accessibility: { wheelchair: 'partiel' },
    ...locate('91286', '9 rue Pablo-Picasso', [-1.3, -0.5]),
    communesServed: [],
    audience: 'public',
  },
  {
    number: 'P0099',
    name: 'École de la seconde chance d’Orée',
    kind: 'formation',
    description:
      'Parcours de quatre à huit mois pour les 16-25 ans sans diplôme : savoirs de base, stages, projet professionnel.',
    ...reach('12 99', 'e2c-oree'),
    openingHours: OFFICE,
    networks: ['ecoles-de-la-deuxieme-chance'],
    accessibility: { wheelchair: 'oui' },
    ...locate('91521', '17 rue Jean-Moulin', [1.2, -0.4]),
    communesServed: [],
    audience: 'public',
  },
  {
    number: 'P0100',
    name: 'Service hébergement et logement de l’État',
    kind: 'etat',
    description:
      'Droit au logement et à l’hébergement opposables, réservation préfectorale, prévention des expulsions.',
    ...reach('13 00', 'etat-logement'),
    openingHours: [onDays('tu,th', '09:00-12:00'), onDays('ph')],
    hoursNote: 'Accueil téléphonique des professionnels seulement.',
    accessibility: { wheelchair: 'oui' },
    professionalContact: {
      name: 'Secrétariat de la commission de médiation',
      role: 'Suivi des recours DALO et DAHO',
      phone: fictionalPhone('11 00'),
      email: 'commission@etat-logement.example',
    },
    ...locate('91228', '5 boulevard de France', [-3.2, -2.4]),
    communesServed: [],
    audience: 'partners',
  },
  {
    number: 'P0101',
    name: 'Accueil des exilés du Val-d’Orée',
    kind: 'association',
    description:
      'Domiciliation et accompagnement des demandeurs d’asile et des réfugiés : procédure, droits, hébergement, santé.',
    ...reach('13 01', 'exiles-oree'),
    openingHours: LATE_THURSDAY,
    networks: ['huda'],
    languages: ['fr', 'en', 'ar', 'fa', 'ps', 'ti', 'so', 'bn'],
    accessibility: { wheelchair: 'oui' },
    ...locate('91687', '70 route de Fleury', [-0.6, -1.1]),
    communesServed: [],
    audience: 'public',
  },
]
