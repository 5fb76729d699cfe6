import { onDays } from '../organisations/hours'
import type { ServiceContent } from '../types'
import { ON_REFERRAL, service } from './service'
import { T } from './thematics'

/** Young people, work, training, mobility and French. */
export const WORK_SERVICES: readonly ServiceContent[] = [
  ...['P0038', 'P0039', 'P0058', 'P0059', 'P0060'].map((number) =>
    service(number, 'Contrat d’engagement jeune', {
      type: 'accompagnement',
      description:
        'Un conseiller dédié, quinze à vingt heures d’activités par semaine, une allocation selon les ressources, jusqu’à un emploi ou une formation.',
      themes: ['jeunes-16-25-ans', 'insertion-et-emploi'],
      thematics: [T.jobSearch, T.orientation],
      publics: ['jeunes', 'demandeurs-emploi'],
      publicsDetail: 'Jusqu’à 29 ans pour les jeunes reconnus handicapés.',
      ageMin: 16,
      ageMax: 25,
      conditions: 'N’être ni en emploi, ni en études, ni en formation.',
      documents: 'Pièce d’identité, carte Vitale, relevé d’identité bancaire.',
      weeklyHours: 15,
      weeks: 52,
    }),
  ),
  ...['P0038', 'P0060'].map((number) =>
    service(number, 'Atelier CV et entretien', {
      type: 'atelier',
      description:
        'Écrire un CV, se présenter en deux minutes, simuler un entretien avec un employeur bénévole.',
      themes: ['jeunes-16-25-ans', 'insertion-et-emploi'],
      thematics: [T.cv, T.confidence],
      publics: ['jeunes'],
      ageMin: 16,
      ageMax: 25,
      openingHours: [onDays('tu', '09:30-12:30'), onDays('ph')],
    }),
  ),
  service('P0038', 'Fonds d’aide aux jeunes', {
    type: 'aide-financiere',
    description:
      'Aide d’urgence ou aide à un projet : transport, tenue de travail, frais d’inscription, alimentation.',
    themes: ['jeunes-16-25-ans', 'aides-d-urgence'],
    thematics: [T.hardship],
    publics: ['jeunes'],
    ageMin: 18,
    ageMax: 25,
    documents: 'Pièce d’identité, ressources, devis ou facture.',
    ...ON_REFERRAL,
    audience: 'partners',
  }),
  ...['P0004', 'P0005'].map((number) =>
    service(number, 'Accompagnement global', {
      type: 'accompagnement',
      description:
        'Un conseiller de France Travail et un travailleur social du département suivent ensemble une personne, pour l’emploi et pour ce qui le bloque.',
      themes: ['insertion-et-emploi', 'revenus-minimums'],
      thematics: [T.jobSearch, T.rights],
      publics: ['demandeurs-emploi', 'beneficiaires-des-minimas-sociaux'],
      conditions: 'Être inscrit à France Travail et accepter le double suivi.',
      ...ON_REFERRAL,
      audience: 'agents',
      weeks: 26,
      capacity: {
        total: 70,
        available: number === 'P0004' ? 11 : 2,
        daysAgo: 8,
        note: 'Portefeuille par conseiller',
      },
    }),
  ),
  service('P0094', 'Contrat d’insertion en maraîchage', {
    type: 'formation',
    description:
      'Contrat de 26 heures par semaine, quatre mois renouvelables jusqu’à deux ans ; encadrant technique et conseillère en insertion.',
    themes: ['insertion-et-emploi'],
    thematics: [T.jobOffers, T.training],
    publics: ['beneficiaires-des-minimas-sociaux', 'demandeurs-emploi'],
    conditions: 'Éligibilité à l’insertion par l’activité économique vérifiée par un prescripteur.',
    documents: 'Pass IAE, pièce d’identité, attestation de droits.',
    ...ON_REFERRAL,
    weeklyHours: 26,
    capacity: { total: 18, available: 3, daysAgo: 5, note: 'Postes' },
  }),
  service('P0095', 'Missions de travail de quelques heures', {
    type: 'accompagnement',
    description:
      'Ménage, repassage, jardinage, manutention : du travail déclaré et un accompagnement vers un emploi durable.',
    themes: ['insertion-et-emploi'],
    thematics: [T.jobOffers],
    publics: ['demandeurs-emploi'],
    mobilisationModes: ['se-presenter', 'telephoner'],
    documents: 'Pièce d’identité, titre de séjour autorisant à travailler, carte Vitale.',
  }),
  service('P0096', 'Location solidaire de voiture ou de scooter', {
    type: 'aide-materielle',
    description: 'Un véhicule pour aller travailler ou se former, de quelques jours à trois mois.',
    themes: ['mobilite-et-permis', 'insertion-et-emploi'],
    thematics: [T.vehicle],
    publics: ['demandeurs-emploi', 'actifs'],
    fees: 'payant',
    feesDetail: '5 € par jour la voiture, 2 € le scooter, plus l’essence.',
    conditions: 'Prescription d’un référent et promesse d’embauche ou inscription en formation.',
    documents: 'Permis, fiche de prescription, relevé d’identité bancaire.',
    ...ON_REFERRAL,
    capacity: { total: 22, available: 4, daysAgo: 1, note: '3 voitures, 1 scooter' },
    verifiedDaysAgo: 3,
    cadence: 1,
  }),
  service('P0096', 'Garage solidaire', {
    type: 'aide-materielle',
    description:
      'Entretien et réparation à petit prix, avec un devis gratuit ; on peut apprendre à faire soi-même.',
    themes: ['mobilite-et-permis'],
    thematics: [T.repairs],
    publics: ['beneficiaires-des-minimas-sociaux'],
    fees: 'payant',
    feesDetail: '28 € l’heure de main-d’œuvre, pièces au prix coûtant.',
    openingHours: [onDays('tu-fr', '08:30-12:00,13:30-17:30'), onDays('ph')],
  }),
  service('P0096', 'Diagnostic mobilité', {
    type: 'accompagnement',
    description:
      'Deux heures avec une conseillère pour trouver comment aller travailler : transports, vélo, permis, covoiturage, aides.',
    themes: ['mobilite-et-permis'],
    thematics: [T.mobility, T.payingTravel],
    publics: ['demandeurs-emploi', 'jeunes'],
    receptionModes: ['en-presentiel', 'a-distance'],
  }),
  service('P0097', 'Maintien dans l’emploi', {
    type: 'accompagnement',
    description:
      'Aménager un poste, préparer une reprise après un arrêt, chercher un reclassement avec le médecin du travail.',
    themes: ['travail-et-handicap'],
    thematics: [T.keepingJob],
    publics: ['personnes-en-situation-de-handicap', 'actifs'],
    conditions: 'Salarié, agent public ou indépendant dont la santé menace l’emploi.',
    mobilisationModes: ['telephoner', 'envoyer-un-courriel'],
  }),
  service('P0098', 'Cours de français du premier accueil', {
    type: 'formation',
    description:
      'Six heures par semaine, cinq niveaux, matin, après-midi ou soir ; garde d’enfants le matin.',
    themes: ['sejour-et-asile', 'insertion-et-emploi'],
    thematics: [T.french],
    publics: ['personnes-exilees'],
    ageMin: 16,
    fees: 'payant',
    feesDetail: '20 € par an, exonération possible.',
    weeklyHours: 6,
    weeks: 30,
    capacity: { total: 120, available: 9, daysAgo: 23, note: 'Places le soir seulement' },
  }),
  service('P0098', 'Écrivain public', {
    type: 'accompagnement',
    description: 'Lire et écrire un courrier, un formulaire, une lettre de motivation.',
    themes: ['acces-aux-droits'],
    thematics: [T.paperwork],
    publics: ['tous-publics'],
    mobilisationModes: ['se-presenter'],
    openingHours: [onDays('fr', '09:00-12:00'), onDays('ph')],
  }),
  service('P0099', 'Parcours de la seconde chance', {
    type: 'formation',
    description:
      'Remise à niveau, stages toutes les trois semaines, sport et projet collectif ; rémunéré par la région.',
    themes: ['jeunes-16-25-ans', 'insertion-et-emploi'],
    thematics: [T.training, T.orientation],
    publics: ['jeunes'],
    ageMin: 16,
    ageMax: 25,
    conditions: 'Sans diplôme, hors du système scolaire, orienté par une mission locale.',
    weeklyHours: 35,
    weeks: 30,
    capacity: { total: 75, available: 14, daysAgo: 13, note: 'Entrées chaque mois' },
  }),
]
