import { EPCI } from '../epcis'
import type { SchemeContent } from '../types'
import { law } from './law'
import { lines } from './lines'
import { DEPARTMENTAL, LOCAL, NATIONAL, SOLIDARITY_HOUSE_NUMBERS } from './shared'

/** Paying for energy and water, and using less of them. */
export const ENERGY_AND_WATER: readonly SchemeContent[] = [
  {
    ...NATIONAL,
    number: 'D0031',
    title: 'Chèque énergie',
    acronyms: [],
    keywords: [
      'payer l’électricité',
      'payer le gaz',
      'aide chauffage',
      'aide d’énergie',
      'bois de chauffage',
    ],
    summary:
      'Aide nominative de l’État pour payer l’électricité, le gaz, le fioul, le bois ou certains travaux d’économie d’énergie.',
    kind: 'aide-financiere',
    themes: ['energie-et-eau', 'factures-impayees'],
    publics: ['tous-publics'],
    forWhom: 'Ménages dont le revenu fiscal par unité de consommation est sous le plafond fixé pour l’année.',
    conditions:
      'Occuper un logement avec un contrat d’énergie à son nom (ou vivre dans une résidence sociale) et avoir déclaré ses revenus.\n\nLa plupart des bénéficiaires le reçoivent sans rien faire. Les autres le demandent sur le portail officiel pendant la campagne.',
    amount: 'De 48 € à 277 € selon les ressources et la composition du ménage.',
    where: 'Portail officiel du chèque énergie, ou numéro vert national.',
    delay: 'Envoi pendant la campagne annuelle ; la date limite d’utilisation est inscrite sur le chèque.',
    steps: lines(
      'Vérifier l’éligibilité sur le portail officiel',
      'Si rien n’est reçu : faire la demande pendant la campagne',
      'Donner le chèque au fournisseur, en ligne ou par courrier',
      'Envoyer l’attestation jointe pour être protégé en cas d’impayé',
    ),
    documents: lines('Dernier avis d’imposition', 'Facture d’énergie récente (numéro de point de livraison)'),
    appeal: 'Réclamation sur le portail, puis tribunal administratif.',
    contacts: ['P0006', 'P0007', 'P0048'],
    legalReferences: [law('energie', 'L. 124-1 à L. 124-5')],
    officialUrl: 'https://www.service-public.fr/particuliers/vosdroits/F33667',
    mobilisationModes: ['se-presenter', 'utiliser-lien-mobilisation'],
    mobilisationLink: 'https://chequeenergie.gouv.fr/',
    related: ['D0032', 'D0033', 'D0035'],
    verifiedDaysAgo: 26,
    verifiedByName: 'référent énergie',
    cadence: 6,
    family: {
      title: 'Le chèque énergie',
      summary:
        'Un chèque de l’État pour payer l’électricité, le gaz ou le bois. Méfiez-vous : personne ne vous le demandera par téléphone.',
      steps: [
        'Regardez si vous y avez droit sur le site officiel.',
        'Envoyez le chèque à votre fournisseur.',
        'Gardez l’attestation.',
      ],
    },
    changeNote: 'Démarche de demande précisée pour les ménages qui ne le reçoivent pas d’office.',
  },
  {
    ...DEPARTMENTAL,
    number: 'D0032',
    title: 'FSL énergie et eau : payer une facture impayée',
    acronyms: [],
    keywords: [
      'payer l’électricité',
      'facture d’électricité',
      'impayé d’énergie',
      'aide d’énergie',
      'facture d’eau',
      'coupure de courant',
    ],
    summary:
      'Le fonds de solidarité pour le logement paie une partie d’une facture d’électricité, de gaz, d’eau ou de combustible.',
    kind: 'aide-financiere',
    themes: ['factures-impayees', 'energie-et-eau'],
    publics: ['tous-publics'],
    forWhom:
      'Ménages du Val-d’Orée titulaires du contrat, avec une facture impayée pour leur résidence principale.',
    conditions:
      'Ressources sous le plafond du règlement intérieur. Chèque énergie utilisé. Une aide par énergie et par an.',
    amount:
      'Jusqu’à 400 € par an pour l’énergie et 200 € pour l’eau, versés au fournisseur (règlement de démonstration).',
    where: 'Maison des solidarités ou CCAS.',
    delay:
      'Un mois ; cinq jours si la coupure est annoncée. Le dépôt du dossier protège deux mois contre la coupure.',
    steps: lines(
      'Appeler le fournisseur et demander un délai',
      'Prendre rendez-vous avec un travailleur social',
      'Déposer le dossier',
      'Payer la part qui reste selon l’échéancier',
    ),
    documents: lines(
      'Facture impayée et relance',
      'Justificatifs de ressources des trois derniers mois',
      'Attestation du chèque énergie',
      'Pièce d’identité',
    ),
    appeal:
      'Recours gracieux auprès du président du conseil départemental dans les deux mois, puis tribunal administratif.',
    contacts: ['P0031', ...SOLIDARITY_HOUSE_NUMBERS],
    legalReferences: [
      law('casf', 'L. 115-3'),
      {
        title: 'Loi n° 90-449 du 31 mai 1990 visant à la mise en œuvre du droit au logement',
        url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000159413',
        article: '6-1',
      },
    ],
    officialUrl: 'https://www.service-public.fr/particuliers/vosdroits/F1334',
    related: ['D0021', 'D0031', 'D0033', 'D0034'],
    verifiedDaysAgo: 18,
    verifiedByName: 'référent énergie',
    cadence: 3,
    nextKnownChange: { inDays: 40, text: 'Nouveau règlement intérieur : plafonds de ressources relevés.' },
    family: {
      title: 'Une facture d’électricité ou d’eau trop chère',
      summary: 'Le département peut payer une partie de la facture.',
      steps: [
        'Appelez le fournisseur et demandez du temps pour payer.',
        'Prenez rendez-vous avec une assistante sociale.',
        'Apportez la facture et vos revenus.',
        'Payez ce qui reste chaque mois.',
      ],
    },
    changeNote: 'Volet eau ajouté.',
  },
  {
    ...NATIONAL,
    number: 'D0033',
    title: 'Trêve hivernale : expulsions et coupures d’énergie et d’eau',
    acronyms: [],
    keywords: ['coupure d’électricité', 'coupure d’eau', 'réduction de puissance', 'expulsion hiver'],
    summary:
      'Du 1ᵉʳ novembre au 31 mars, pas d’expulsion ni de coupure d’électricité ou de gaz ; la coupure d’eau est interdite toute l’année.',
    kind: 'information',
    themes: ['factures-impayees', 'expulsion-et-habitat-indigne'],
    publics: ['tous-publics'],
    forWhom:
      'Locataires et occupants d’une résidence principale ; particuliers titulaires d’un contrat d’énergie.',
    conditions:
      'Expulsions : la trêve ne protège pas les squatteurs d’un domicile, ni le conjoint violent évincé, ni ceux qui sont relogés.\n\nÉnergie : pas de coupure en résidence principale ; une réduction de puissance reste possible, sauf pour les bénéficiaires du chèque énergie. La dette reste due.\n\nEau : ni coupure ni réduction de débit, toute l’année.',
    where: 'Fournisseur d’abord ; médiateur national de l’énergie ensuite.',
    delay: 'Du 1ᵉʳ novembre au 31 mars de chaque année.',
    steps: lines(
      'Rappeler la règle au fournisseur par écrit',
      'Demander un échéancier',
      'Préparer une demande de FSL avant la fin de l’hiver',
      'Saisir le médiateur si rien ne bouge',
    ),
    documents: lines(
      'Courriers du fournisseur ou du commissaire de justice',
      'Attestation du chèque énergie',
    ),
    appeal:
      'Juge de l’exécution pour une expulsion irrégulière ; médiateur national de l’énergie pour une coupure.',
    contacts: ['P0031', 'P0009'],
    legalReferences: [law('execution', 'L. 412-6'), law('casf', 'L. 115-3')],
    officialUrl: 'https://www.energie-mediateur.fr/',
    related: ['D0032', 'D0022', 'D0031'],
    verifiedDaysAgo: 47,
    verifiedByName: 'référent énergie',
    cadence: 12,
    family: {
      title: 'Cet hiver, on ne peut pas vous couper le courant',
      summary:
        'De novembre à fin mars, pas de coupure d’électricité ni de gaz chez vous. L’eau ne peut jamais être coupée. Mais la facture reste à payer.',
    },
  },
  {
    ...LOCAL,
    territory: ['91377'],
    number: 'D0034',
    title: 'Chèque eau de Massy',
    acronyms: [],
    keywords: ['facture d’eau', 'aide pour l’eau'],
    summary:
      'Aide annuelle de la commune pour la facture d’eau des ménages modestes, même quand l’eau est comprise dans les charges.',
    kind: 'aide-financiere',
    themes: ['energie-et-eau'],
    publics: ['familles', 'seniors', 'beneficiaires-des-minimas-sociaux'],
    forWhom: 'Habitants de Massy dont le quotient familial est sous 700 €.',
    conditions: 'Habiter Massy depuis six mois. Une aide par foyer et par an.',
    amount:
      '50 € pour une personne, 20 € de plus par personne à charge, 150 € au plus (règlement de démonstration).',
    where: 'CCAS de Massy.',
    delay: 'Quinze jours.',
    steps: lines(
      'Prendre rendez-vous au CCAS',
      'Apporter la facture ou l’avis d’échéance',
      'Recevoir le chèque, ou le versement au distributeur',
    ),
    documents: lines(
      'Facture d’eau ou avis d’échéance',
      'Attestation de quotient familial',
      'Justificatif de domicile',
    ),
    contacts: ['P0023'],
    legalReferences: [law('casf', 'L. 123-5'), law('collectivites', 'L. 2224-12-1-1')],
    officialUrl: 'https://ccas-massy.example/cheque-eau',
    related: ['D0032', 'D0078'],
    verifiedDaysAgo: 347,
    verifiedByName: 'CCAS de Massy',
    cadence: 12,
    family: {
      summary: 'La ville de Massy vous aide à payer l’eau une fois par an. Allez au CCAS avec votre facture.',
    },
  },
  {
    ...LOCAL,
    territory: [EPCI.coeurDEssonne, EPCI.grandParisSud],
    number: 'D0035',
    title: 'Visite éco-gestes à domicile',
    acronyms: [],
    keywords: ['facture trop chère', 'logement froid', 'réduire sa consommation', 'passoire thermique'],
    summary:
      'Une conseillère visite le logement, pose de petits équipements économes et propose des gestes et des aides.',
    kind: 'accompagnement',
    themes: ['economies-d-energie'],
    publics: ['familles', 'seniors', 'beneficiaires-des-minimas-sociaux'],
    forWhom: 'Ménages modestes du Cœur d’Essonne et de Grand Paris Sud, locataires ou propriétaires.',
    conditions: 'Bénéficier du chèque énergie ou être orienté par un travailleur social.',
    amount: 'Gratuit, équipements compris.',
    where: 'Espace conseil France Rénov’ de l’agglomération.',
    delay: 'Trois à quatre semaines.',
    steps: lines(
      'Demander la visite par téléphone',
      'Préparer un an de factures',
      'Suivre le bilan envoyé après la visite',
    ),
    documents: lines('Factures d’énergie des douze derniers mois'),
    contacts: ['P0025', 'P0018'],
    legalReferences: [],
    officialUrl: 'https://france-renov.gouv.fr/',
    related: ['D0031', 'D0032'],
    verifiedDaysAgo: 250,
    verifiedByName: 'référent énergie',
    cadence: 12,
    family: {
      summary:
        'Une personne vient chez vous, gratuitement, pour vous aider à payer moins de chauffage et d’eau.',
    },
  },
]
