import { onDays } from '../organisations/hours'
import { locate } from '../organisations/locate'
import type { ServiceContent } from '../types'
import { ON_REFERRAL, service } from './service'
import { T } from './thematics'

/** Access to law, families, budgets and protection of adults. */
export const RIGHTS_AND_FAMILY_SERVICES: readonly ServiceContent[] = [
  ...['P0009', 'P0071', 'P0072'].map((number, rank) =>
    service(number, 'Consultations gratuites d’avocats', {
      type: 'information',
      description:
        'Vingt minutes avec un avocat : famille, travail, logement, consommation, voisinage. L’entretien est confidentiel.',
      themes: ['justice'],
      thematics: [T.justice, T.rights],
      publics: ['tous-publics'],
      documents: 'Tous les documents de l’affaire, actes et courriers reçus.',
      mobilisationModes: ['telephoner'],
      openingHours: [onDays(['we', 'th', 'mo'][rank] ?? 'we', '14:00-17:00'), onDays('ph')],
    }),
  ),
  service('P0072', 'Permanence en droit des étrangers', {
    type: 'information',
    description:
      'Titre de séjour, renouvellement, regroupement familial, recours : une juriste étudie la situation et aide à écrire.',
    themes: ['sejour-et-asile', 'justice'],
    thematics: [T.justice, T.paperwork],
    publics: ['personnes-exilees'],
    documents: 'Passeport, titres et récépissés, décisions reçues avec leur enveloppe.',
    mobilisationModes: ['telephoner'],
    openingHours: [onDays('tu', '09:00-12:00'), onDays('fr', '14:00-17:00'), onDays('ph')],
  }),
  service('P0072', 'Délégué du Défenseur des droits', {
    type: 'information',
    description:
      'Litige avec un service public, discrimination, droits de l’enfant : le délégué écoute et intervient auprès de l’administration.',
    themes: ['acces-aux-droits'],
    thematics: [T.discrimination, T.rights],
    publics: ['tous-publics'],
    mobilisationModes: ['telephoner', 'envoyer-un-courriel'],
    openingHours: [onDays('th', '09:30-12:30'), onDays('ph')],
  }),
  service('P0008', 'Demande d’aide juridictionnelle', {
    type: 'accompagnement',
    description:
      'Retirer, compléter et déposer le dossier ; l’État paie tout ou partie de l’avocat selon les ressources.',
    themes: ['justice'],
    thematics: [T.justice],
    publics: ['tous-publics'],
    documents:
      'Pièce d’identité, avis d’imposition, justificatifs de l’affaire, attestation de protection juridique.',
    mobilisationModes: ['se-presenter', 'utiliser-lien-mobilisation'],
    mobilisationLink: 'https://justice.example/aide',
  }),
  service('P0073', 'Accompagnement des victimes pendant la procédure', {
    type: 'accompagnement',
    description:
      'Expliquer la plainte, préparer l’audience, demander une indemnisation, soutien par une psychologue.',
    themes: ['violences', 'justice'],
    thematics: [T.justice, T.violence],
    publics: ['tous-publics'],
    receptionModes: ['en-presentiel', 'a-distance'],
    mobilisationModes: ['telephoner', 'envoyer-un-courriel'],
  }),
  service('P0074', 'Information juridique des femmes et des familles', {
    type: 'information',
    description:
      'Séparation, pension alimentaire, autorité parentale, nationalité, droit du travail : entretien confidentiel avec une juriste.',
    themes: ['justice', 'enfance-et-famille'],
    thematics: [T.rights, T.violence],
    publics: ['femmes', 'familles'],
    mobilisationModes: ['telephoner'],
    receptionModes: ['en-presentiel', 'a-distance'],
  }),
  service('P0074', 'Lieu d’écoute pour les femmes victimes de violences', {
    type: 'accompagnement',
    description:
      'Entretiens, évaluation du danger, préparation du départ, accompagnement à la plainte, groupe de parole.',
    themes: ['violences'],
    thematics: [T.violence],
    publics: ['femmes', 'personnes-en-situation-durgence'],
    mobilisationModes: ['telephoner', 'envoyer-un-courriel'],
    mobilisationDetail: 'Dire si un message peut être laissé sur le répondeur.',
    verifiedDaysAgo: 8,
    cadence: 3,
  }),
  service('P0043', 'Accueil de jour', {
    type: 'accompagnement',
    description:
      'Souffler, prendre une douche, laver son linge, garder ses papiers en lieu sûr, parler avec une éducatrice ; les enfants sont accueillis.',
    themes: ['violences'],
    thematics: [T.violence],
    publics: ['femmes', 'personnes-en-situation-durgence'],
    mobilisationModes: ['telephoner'],
    mobilisationDetail: 'L’adresse est donnée au téléphone.',
    openingHours: [onDays('mo-fr', '13:30-17:00'), onDays('ph')],
  }),
  service('P0043', 'Demande de mise en sécurité', {
    type: 'accompagnement',
    description:
      'Évaluation du danger par téléphone et recherche d’une place dans l’heure, avec transport accompagné.',
    themes: ['violences', 'hebergement-d-urgence'],
    thematics: [T.violence, T.shelter],
    publics: ['femmes', 'personnes-en-situation-durgence'],
    receptionModes: ['a-distance'],
    ...ON_REFERRAL,
    audience: 'agents',
    phone: '01 99 00 11 44',
    contactName: 'Permanence de mise en sécurité',
    openingHours: [onDays('mo-ph', '00:00-24:00')],
    verifiedDaysAgo: 5,
    cadence: 1,
  }),
  service('P0092', 'Médiation familiale', {
    type: 'accompagnement',
    description:
      'Trois à six séances avec un médiateur diplômé pour rétablir le dialogue et organiser la vie des enfants.',
    themes: ['soutien-a-la-parentalite', 'justice'],
    thematics: [T.violence, T.parenting],
    publics: ['familles'],
    fees: 'payant',
    feesDetail:
      'Entretien d’information gratuit ; puis de 2 € à 131 € par séance et par personne selon les revenus.',
    mobilisationModes: ['telephoner', 'envoyer-un-courriel'],
  }),
  service('P0092', 'Espace de rencontre', {
    type: 'accompagnement',
    description:
      'Un lieu neutre où un enfant rencontre le parent avec qui il ne vit pas, en présence d’intervenants, sur décision du juge.',
    themes: ['soutien-a-la-parentalite', 'protection-de-l-enfance'],
    thematics: [T.violence, T.parenting],
    publics: ['familles', 'personnes-en-situation-juridique-specifique'],
    conditions: 'Ordonnance ou jugement qui le prévoit, ou accord écrit des deux parents.',
    documents: 'Copie de la décision.',
    mobilisationModes: ['telephoner'],
    openingHours: [onDays('sa', '09:30-12:30,13:30-17:30', { weeks: 'odd' })],
    capacity: { total: 14, available: 0, daysAgo: 20, note: 'Familles par samedi ; trois mois d’attente' },
  }),
  service('P0041', 'Aide à domicile des familles', {
    type: 'accompagnement',
    description:
      'Une technicienne de l’intervention sociale et familiale vient aider pendant une grossesse, une naissance, une maladie, une séparation.',
    themes: ['soutien-a-la-parentalite', 'naissance-et-petite-enfance'],
    thematics: [T.parenting, T.homeHelp],
    publics: ['familles'],
    zone: ['91'],
    fees: 'payant',
    feesDetail:
      'De 0,30 € à 12 € l’heure selon le quotient familial ; gratuit au titre de l’aide sociale à l’enfance.',
    mobilisationModes: ['telephoner', 'envoyer-un-courriel'],
    capacity: { total: 40, available: 4, daysAgo: 45, note: 'Familles suivies' },
  }),
  service('P0047', 'Point conseil budget', {
    type: 'accompagnement',
    description:
      'Bilan, conseils, négociation avec les créanciers, dossier de surendettement, microcrédit personnel. Sans condition de ressources.',
    themes: ['surendettement-et-credit', 'budget-et-dettes'],
    thematics: [T.budget, T.debts],
    publics: ['tous-publics'],
    documents: 'Relevés de compte, contrats de crédit, courriers des créanciers, dernières ressources.',
    receptionModes: ['en-presentiel', 'a-distance'],
    mobilisationModes: ['telephoner', 'envoyer-un-courriel'],
  }),
  service('P0046', 'Information et soutien aux tuteurs familiaux', {
    type: 'information',
    description: 'Comprendre les mesures, remplir la requête, faire l’inventaire et les comptes annuels.',
    themes: ['protection-des-majeurs'],
    thematics: [T.guardianship],
    publics: ['familles'],
    mobilisationModes: ['telephoner', 'utiliser-lien-mobilisation'],
    mobilisationLink: 'https://tutelaire-3v.example/tuteurs',
    receptionModes: ['en-presentiel', 'a-distance'],
  }),
  service('P0046', 'Mesure d’accompagnement social personnalisé (MASP)', {
    type: 'accompagnement',
    description:
      'Contrat de six mois à deux ans pour apprendre à gérer ses prestations, avec ou sans gestion par l’association.',
    themes: ['protection-des-majeurs', 'budget-et-dettes'],
    thematics: [T.protection, T.budget],
    publics: ['beneficiaires-des-minimas-sociaux'],
    conditions:
      'Percevoir une prestation sociale et ne pas parvenir à la gérer au point de menacer sa santé ou sa sécurité.',
    ...ON_REFERRAL,
    audience: 'agents',
    weeks: 26,
    capacity: { total: 120, available: 9, daysAgo: 31, note: 'Mesures financées par le département' },
  }),
  service('P0075', 'Conseil aux locataires et aux propriétaires', {
    type: 'information',
    description:
      'Bail, dépôt de garantie, charges, travaux, congé, impayés, logement indécent : réponse d’un juriste, neutre et gratuite.',
    themes: ['logement', 'expulsion-et-habitat-indigne'],
    thematics: [T.housingInfo, T.keepingHome],
    publics: ['tous-publics'],
    receptionModes: ['en-presentiel', 'a-distance'],
    mobilisationModes: ['telephoner', 'se-presenter'],
  }),
  service('P0075', 'Permanence logement indigne', {
    type: 'information',
    description:
      'Qualifier les désordres, mettre en demeure le propriétaire, saisir le service d’hygiène ou le juge, protéger les allocations.',
    themes: ['expulsion-et-habitat-indigne'],
    thematics: [T.keepingHome],
    publics: ['tous-publics'],
    place: locate('91687', '5 place de la Libération', [0.3, 0.5]),
    documents: 'Bail, photos, courriers échangés avec le propriétaire.',
    mobilisationModes: ['telephoner'],
    openingHours: [onDays('we', '14:00-17:30', { weeks: 'even' }), onDays('ph')],
  }),
]
