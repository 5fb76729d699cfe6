import { onDays } from '../organisations/hours'
import { SOLIDARITY_HOUSES } from '../organisations/solidarityHouses'
import type { ServiceContent } from '../types'
import { ON_REFERRAL, service } from './service'
import { T } from './thematics'

/** What every maison des solidarités offers in its sector, then what some of them offer. */
export const SOLIDARITY_HOUSE_SERVICES: readonly ServiceContent[] = [
  ...SOLIDARITY_HOUSES.map(({ number, communesServed }) =>
    service(number, 'Accueil social et rendez-vous avec une assistante sociale', {
      type: 'accompagnement',
      description:
        'Évaluer sa situation avec un travailleur social : droits, budget, logement, famille, santé. Le secret professionnel s’applique. Le travailleur social peut demander un secours, un FSL, une mesure d’accompagnement ou orienter vers un autre service.',
      themes: ['acces-aux-droits', 'budget-et-dettes'],
      thematics: [T.rights, T.hardship],
      publics: ['tous-publics'],
      zone: communesServed,
      documents:
        'Ce que l’on a : pièce d’identité, courriers reçus, dernières ressources. Rien n’est exigé au premier rendez-vous.',
      mobilisationDetail:
        'Dire au téléphone s’il y a urgence (expulsion, violences, enfants en danger) : un rendez-vous est donné le jour même.',
      receptionModes: ['en-presentiel', 'a-distance'],
    }),
  ),
  ...[
    ['P0011', 'tu,th'],
    ['P0013', 'mo-fr'],
    ['P0014', 'mo,we,fr'],
    ['P0015', 'tu-fr'],
    ['P0017', 'mo,th'],
  ].map(([number = '', days = '']) =>
    service(number, 'Consultations de protection maternelle et infantile', {
      type: 'accompagnement',
      description:
        'Suivi médical gratuit des enfants de moins de 6 ans, vaccinations, conseils d’alimentation et de sommeil, suivi de grossesse par une sage-femme, visites à domicile d’une puéricultrice.',
      themes: ['naissance-et-petite-enfance', 'acces-aux-soins'],
      thematics: [T.care, T.parenting],
      publics: ['familles', 'femmes'],
      publicsDetail: 'Femmes enceintes et enfants de moins de 6 ans, avec ou sans couverture maladie.',
      ageMax: 6,
      documents: 'Carnet de santé de l’enfant ou carnet de maternité.',
      mobilisationModes: ['telephoner'],
      openingHours: [onDays(days, '09:00-12:00,13:30-16:30'), onDays('ph')],
    }),
  ),
  ...['P0012', 'P0013', 'P0016', 'P0019'].map((number, rank) =>
    service(number, 'Accompagnement budgétaire par une conseillère en économie sociale et familiale', {
      type: 'accompagnement',
      description:
        'Plusieurs rendez-vous, chez soi ou à la maison des solidarités, pour faire le point sur les dépenses et les dettes, négocier des échéanciers, préparer un dossier de surendettement, retrouver un budget tenable.',
      themes: ['budget-et-dettes', 'surendettement-et-credit'],
      thematics: [T.budget, T.debts],
      publics: ['tous-publics'],
      conditions: 'Être suivi ou reçu par un travailleur social de la maison des solidarités.',
      documents: 'Trois derniers relevés de compte, factures et courriers de créanciers.',
      ...ON_REFERRAL,
      audience: 'partners',
      weeks: 26,
      capacity: {
        total: 20,
        available: [0, 4, 2, 7][rank] ?? 0,
        daysAgo: 3 + rank * 11,
        note: 'Suivis en cours par conseillère',
      },
    }),
  ),
  service('P0011', 'Groupe de parents « Un temps pour souffler »', {
    type: 'atelier',
    description:
      'Un après-midi par mois, des parents échangent sur l’éducation avec une psychologue et une éducatrice. Les enfants sont gardés.',
    themes: ['soutien-a-la-parentalite'],
    thematics: [T.parenting],
    publics: ['familles'],
    capacity: { total: 12, available: 5, daysAgo: 9 },
    openingHours: [onDays('we', '14:00-16:30', { comment: 'premier mercredi du mois' })],
  }),
  service('P0018', 'Atelier « Mes papiers, mes droits »', {
    type: 'atelier',
    description:
      'Classer ses papiers, savoir combien de temps les garder, lire un courrier administratif. Quatre séances, huit personnes.',
    themes: ['acces-aux-droits'],
    thematics: [T.paperwork],
    publics: ['tous-publics'],
    weeks: 4,
    weeklyHours: 2,
    capacity: { total: 8, available: 3, daysAgo: 16 },
  }),
]
