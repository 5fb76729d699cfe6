import { COMMUNAL_CENTRES } from '../organisations/communalCentres'
import { onDays } from '../organisations/hours'
import { MORE_COMMUNAL_CENTRES } from '../organisations/moreCommunalCentres'
import type { ServiceContent } from '../types'
import { service } from './service'
import { T } from './thematics'

const centres = [...COMMUNAL_CENTRES, ...MORE_COMMUNAL_CENTRES]
const some = (...numbers: string[]) => centres.filter(({ number }) => numbers.includes(number))

/** What communal centres offer to the people of their commune. */
export const COMMUNAL_CENTRE_SERVICES: readonly ServiceContent[] = [
  ...centres
    .filter(({ number }) => !['P0026', 'P0028', 'P0069'].includes(number))
    .map(({ number, communesServed, address }) =>
      service(number, 'Élection de domicile', {
        type: 'accompagnement',
        description:
          'Avoir une adresse pour recevoir son courrier et ouvrir ses droits quand on n’a pas de domicile stable. Un entretien, une décision dans les deux mois, une attestation valable un an.',
        themes: ['domiciliation-et-identite'],
        thematics: [T.rights, T.paperwork],
        publics: ['personnes-en-situation-durgence', 'personnes-exilees'],
        publicsDetail: 'Sans domicile stable, avec ou sans titre de séjour.',
        zone: communesServed,
        conditions: `Avoir un lien avec ${address.city} : y séjourner, y travailler, y être suivi, y avoir de la famille ou un enfant scolarisé.`,
        documents: 'Pièce d’identité si l’on en a une, tout document qui montre le lien avec la commune.',
        mobilisationDetail: 'Il faut se présenter au moins une fois tous les trois mois, ou appeler.',
      }),
    ),
  ...some('P0020', 'P0021', 'P0022', 'P0023', 'P0025', 'P0027', 'P0066', 'P0070').map(
    ({ number, communesServed }) =>
      service(number, 'Aides facultatives et secours d’urgence', {
        type: 'aide-financiere',
        description:
          'Aide ponctuelle décidée par une commission : alimentation, énergie, loyer, frais d’obsèques, cantine. En cas d’urgence, un bon alimentaire peut être remis le jour même.',
        themes: ['aides-d-urgence'],
        thematics: [T.hardship],
        publics: ['tous-publics'],
        zone: communesServed,
        conditions:
          'Habiter la commune et avoir demandé les autres aides auxquelles on a droit. Le reste à vivre est calculé.',
        documents:
          'Ressources des trois derniers mois de tout le foyer, charges, facture ou devis concerné, relevé d’identité bancaire.',
      }),
  ),
  ...some('P0020', 'P0023', 'P0026', 'P0068').map(({ number, communesServed }, rank) =>
    service(number, 'Portage de repas à domicile', {
      type: 'aide-materielle',
      description: 'Livraison de repas équilibrés, avec régime si besoin, pour un jour ou pour toujours.',
      themes: ['vivre-a-domicile', 'alimentation'],
      thematics: [T.dependency, T.food],
      publics: ['seniors', 'personnes-en-situation-de-handicap'],
      publicsDetail: 'À partir de 65 ans, ou personne handicapée ou sortant d’hôpital.',
      zone: communesServed,
      fees: 'payant',
      feesDetail:
        'De 3,20 € à 9,80 € le repas selon les ressources ; une part peut être prise en charge par l’APA.',
      documents: 'Avis d’imposition, justificatif de domicile, certificat médical pour un régime.',
      mobilisationModes: ['telephoner'],
      capacity: { total: 80, available: [6, 0, 12, 3][rank] ?? 0, daysAgo: 12 + rank * 20, note: 'Tournées' },
    }),
  ),
  ...some('P0021', 'P0024', 'P0028', 'P0069').map(({ number, communesServed }) =>
    service(number, 'Transport à la demande des aînés', {
      type: 'accompagnement',
      description:
        'Un minibus conduit au marché, chez le médecin ou au club, sur réservation l’avant-veille.',
      themes: ['vivre-a-domicile', 'mobilite-et-permis'],
      thematics: [T.mobility, T.company],
      publics: ['seniors', 'personnes-en-situation-de-handicap'],
      ageMin: 65,
      zone: communesServed,
      fees: 'payant',
      feesDetail: '2 € l’aller-retour dans la commune.',
      mobilisationModes: ['telephoner'],
      openingHours: [onDays('tu,fr', '09:00-12:00'), onDays('ph')],
    }),
  ),
  service('P0022', 'Bourse au permis de conduire', {
    type: 'aide-financiere',
    description: 'Jusqu’à 900 € contre soixante heures d’engagement dans une association de la ville.',
    themes: ['mobilite-et-permis', 'jeunes-16-25-ans'],
    thematics: [T.licence, T.payingTravel],
    publics: ['jeunes'],
    ageMin: 18,
    ageMax: 25,
    zone: ['91228'],
    conditions: 'Habiter la ville depuis un an, avoir réussi le code ou y être inscrit.',
    documents: 'Lettre de motivation, justificatif de domicile, devis de l’auto-école.',
    capacity: { total: 30, available: 11, daysAgo: 24, note: 'Bourses de l’année' },
  }),
  service('P0027', 'Permanence prévention des expulsions', {
    type: 'accompagnement',
    description:
      'Un travailleur social et une juriste reçoivent les locataires qui ont reçu un commandement de payer, une assignation ou un congé.',
    themes: ['expulsion-et-habitat-indigne', 'payer-son-loyer'],
    thematics: [T.rentArrears, T.keepingHome],
    publics: ['tous-publics'],
    zone: ['91286'],
    documents: 'Bail, décompte du bailleur, acte reçu, ressources du foyer.',
    openingHours: [onDays('th', '14:00-17:00'), onDays('ph')],
    verifiedDaysAgo: 12,
  }),
]
