import type { SchemeContent } from '../types'
import { law } from './law'
import { lines } from './lines'
import { DEPARTMENTAL, NATIONAL, SOLIDARITY_HOUSE_NUMBERS } from './shared'

const HOUSING_DOCUMENTS = lines(
  'Bail ou attestation de loyer remplie par le bailleur',
  'Relevé d’identité bancaire',
  'Pièce d’identité ou titre de séjour',
)

const HOUSING_APPEAL =
  'Commission de recours amiable de la caisse dans les deux mois, puis tribunal administratif.'

/** Paying the rent and entering a dwelling: housing benefits, housing solidarity fund, guarantees. */
export const HOUSING_BENEFITS: readonly SchemeContent[] = [
  {
    ...NATIONAL,
    number: 'D0018',
    title: 'Aide personnalisée au logement',
    acronyms: ['APL'],
    keywords: ['aide au logement', 'aide pour payer le loyer', 'allocation logement CAF'],
    summary:
      'Aide mensuelle de la CAF ou de la MSA pour payer le loyer d’un logement conventionné ou un foyer.',
    kind: 'aide-financiere',
    themes: ['payer-son-loyer', 'logement'],
    publics: ['tous-publics'],
    forWhom:
      'Locataires d’un logement conventionné, résidents d’un foyer, accédants dont le prêt y ouvre droit.',
    conditions:
      'Le logement est la résidence principale, décent et conventionné avec l’État. Les ressources des douze derniers mois sont prises en compte et actualisées tous les trois mois.\n\nLe locataire ne doit pas être un parent proche du bailleur (enfant, parent, grand-parent).',
    amount:
      'Selon les ressources, le loyer, la commune et la composition du foyer. Barème revu chaque année au 1ᵉʳ octobre ; simulation sur caf.fr. Versée le plus souvent au bailleur.',
    where: 'CAF ou MSA, en ligne.',
    delay:
      'Droit au premier jour du mois qui suit l’entrée dans les lieux : demander sans attendre, il n’y a pas de rappel.',
    steps: lines(
      'Faire la simulation',
      'Demander en ligne dès l’entrée dans le logement',
      'Faire remplir l’attestation de loyer par le bailleur',
      'Signaler tout changement et tout impayé',
    ),
    documents: HOUSING_DOCUMENTS,
    appeal: HOUSING_APPEAL,
    contacts: ['P0001', 'P0003'],
    legalReferences: [law('cch', 'L. 821-1'), law('cch', 'L. 831-1')],
    officialUrl: 'https://www.service-public.fr/particuliers/vosdroits/F12006',
    mobilisationLink: 'https://www.caf.fr/',
    related: ['D0019', 'D0020', 'D0022'],
    verifiedDaysAgo: 44,
    verifiedByName: 'référent logement',
    cadence: 6,
    family: {
      title: 'L’APL : une aide pour payer le loyer',
      summary: 'La CAF paie une partie de votre loyer si vos revenus sont modestes.',
      steps: [
        'Demandez-la sur caf.fr le mois où vous entrez dans le logement.',
        'Donnez au propriétaire le papier à remplir.',
        'Prévenez la CAF si votre situation change.',
      ],
    },
  },
  {
    ...NATIONAL,
    number: 'D0019',
    title: 'Allocation de logement familiale',
    acronyms: ['ALF'],
    keywords: ['aide au logement famille', 'loyer avec enfants'],
    summary: 'Aide au loyer des familles et des jeunes couples dont le logement n’est pas conventionné.',
    kind: 'aide-financiere',
    themes: ['payer-son-loyer'],
    publics: ['familles'],
    forWhom:
      'Familles avec enfant ou personne à charge, femmes enceintes, jeunes ménages mariés depuis moins de cinq ans.',
    conditions:
      'Logement non conventionné, décent, de taille suffisante, occupé comme résidence principale. Mêmes règles de ressources que l’APL.',
    amount: 'Selon les ressources, le loyer, la commune et la famille. Barème revu au 1ᵉʳ octobre.',
    where: 'CAF ou MSA ; une seule demande suffit pour les trois aides au logement.',
    delay: 'À partir du mois qui suit l’entrée dans les lieux.',
    steps: lines('Faire une demande d’aide au logement en ligne', 'Envoyer l’attestation de loyer'),
    documents: HOUSING_DOCUMENTS,
    appeal: HOUSING_APPEAL,
    contacts: ['P0001', 'P0003'],
    legalReferences: [law('cch', 'L. 821-1'), law('cch', 'L. 841-1')],
    officialUrl: 'https://www.service-public.fr/particuliers/vosdroits/F13132',
    related: ['D0018', 'D0020'],
    verifiedDaysAgo: 48,
    verifiedByName: 'référent logement',
    cadence: 6,
  },
  {
    ...NATIONAL,
    number: 'D0020',
    title: 'Allocation de logement sociale',
    acronyms: ['ALS'],
    keywords: ['aide au logement étudiant', 'aide au loyer personne seule'],
    summary:
      'Aide au loyer de ceux qui n’ont droit ni à l’APL ni à l’allocation familiale : étudiants, personnes seules, personnes âgées.',
    kind: 'aide-financiere',
    themes: ['payer-son-loyer'],
    publics: ['tous-publics'],
    forWhom:
      'Locataires, colocataires, étudiants et résidents d’un établissement dont le logement n’est pas conventionné.',
    conditions:
      'Logement décent, résidence principale. Ne pas être rattaché au foyer fiscal de parents soumis à l’impôt sur la fortune immobilière.',
    amount: 'Selon les ressources, le loyer et la commune. Barème revu au 1ᵉʳ octobre.',
    where: 'CAF ou MSA, en ligne.',
    delay: 'À partir du mois qui suit l’entrée dans les lieux.',
    steps: lines(
      'Faire une demande d’aide au logement en ligne',
      'Envoyer l’attestation de loyer ou de résidence',
    ),
    documents: HOUSING_DOCUMENTS,
    appeal: HOUSING_APPEAL,
    contacts: ['P0001', 'P0003'],
    legalReferences: [law('cch', 'L. 821-1'), law('cch', 'L. 841-1')],
    officialUrl: 'https://www.service-public.fr/particuliers/vosdroits/F1280',
    related: ['D0018', 'D0019'],
    verifiedDaysAgo: 48,
    verifiedByName: 'référent logement',
    cadence: 6,
  },
  {
    ...DEPARTMENTAL,
    number: 'D0021',
    title: 'Fonds de solidarité pour le logement',
    acronyms: ['FSL'],
    keywords: ['aide logement département', 'dette de loyer', 'aide à l’installation'],
    summary:
      'Fonds du département qui aide à entrer dans un logement, à y rester, à payer l’énergie et l’eau, et à être accompagné.',
    kind: 'aide-financiere',
    themes: ['logement', 'factures-impayees'],
    publics: ['tous-publics'],
    forWhom: 'Locataires, sous-locataires, résidents et accédants en difficulté du Val-d’Orée.',
    conditions:
      'Habiter ou s’installer dans le Val-d’Orée, avec un quotient social sous le plafond du règlement intérieur. Trois volets : accès, maintien, énergie et eau ; chacun a sa fiche.',
    amount: 'Subvention ou prêt sans intérêt, selon le volet et le budget (règlement de démonstration).',
    where: 'Maison des solidarités ou CCAS ; instruction par le service logement du département.',
    delay: 'Un mois ; cinq jours en urgence (coupure, signature d’un bail).',
    steps: lines(
      'Rencontrer un travailleur social',
      'Choisir le volet et faire le budget',
      'Déposer le dossier complet',
      'Recevoir la décision écrite',
    ),
    documents: lines(
      'Pièce d’identité',
      'Justificatifs de ressources des trois derniers mois',
      'Bail ou promesse de bail',
      'Facture ou décompte de dette',
    ),
    appeal:
      'Recours gracieux auprès du président du conseil départemental dans les deux mois, puis tribunal administratif.',
    contacts: ['P0031', ...SOLIDARITY_HOUSE_NUMBERS],
    legalReferences: [
      {
        title: 'Loi n° 90-449 du 31 mai 1990 visant à la mise en œuvre du droit au logement',
        url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000159413',
        article: '6 à 6-4',
      },
    ],
    officialUrl: 'https://www.service-public.fr/particuliers/vosdroits/F1334',
    related: ['D0038', 'D0022', 'D0032', 'D0089'],
    verifiedDaysAgo: 9,
    verifiedByName: 'référent logement',
    cadence: 3,
    family: {
      title: 'Une aide pour se loger et payer ses factures',
      summary:
        'Le département peut vous aider à entrer dans un logement, à rattraper un loyer ou à payer l’électricité et l’eau.',
      steps: [
        'Prenez rendez-vous avec une assistante sociale.',
        'Apportez vos papiers, vos revenus et vos factures.',
        'La réponse arrive par courrier.',
      ],
    },
    changeNote: 'Les volets accès, maintien et énergie ont maintenant chacun leur fiche.',
  },
  {
    ...DEPARTMENTAL,
    number: 'D0022',
    title: 'FSL maintien : rattraper une dette de loyer',
    acronyms: [],
    keywords: ['loyer impayé', 'retard de loyer', 'éviter l’expulsion', 'dette locative'],
    summary:
      'Le fonds de solidarité pour le logement paie tout ou partie d’une dette de loyer pour garder son logement.',
    kind: 'aide-financiere',
    themes: ['payer-son-loyer', 'expulsion-et-habitat-indigne'],
    publics: ['tous-publics'],
    forWhom: 'Locataires qui ont repris le paiement du loyer et dont le logement convient à leur budget.',
    conditions:
      'Avoir repris le paiement du loyer courant depuis deux mois (ou apporter une explication), loyer adapté aux ressources, plan d’apurement proposé au bailleur.',
    amount: 'Jusqu’à 3 000 €, en subvention ou en prêt sur 36 mois (règlement de démonstration).',
    where: 'Maison des solidarités, CCAS ou conseillère sociale du bailleur.',
    delay: 'Un mois.',
    steps: lines(
      'Demander un décompte de dette au bailleur',
      'Faire le budget avec un travailleur social',
      'Signer le plan d’apurement',
      'Déposer la demande',
    ),
    documents: lines(
      'Bail',
      'Décompte de dette du bailleur',
      'Justificatifs de ressources',
      'Plan d’apurement',
    ),
    appeal: 'Recours gracieux dans les deux mois, puis tribunal administratif.',
    contacts: ['P0031', 'P0045', ...SOLIDARITY_HOUSE_NUMBERS],
    legalReferences: [
      {
        title: 'Loi n° 90-449 du 31 mai 1990 visant à la mise en œuvre du droit au logement',
        url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000159413',
        article: '6',
      },
    ],
    officialUrl: 'https://www.service-public.fr/particuliers/vosdroits/F1334',
    related: ['D0021', 'D0025', 'D0010'],
    verifiedDaysAgo: 71,
    verifiedByName: 'référent logement',
    cadence: 3,
    family: {
      title: 'Vous avez du retard de loyer',
      summary: 'Le département peut aider à payer la dette si vous reprenez le paiement du loyer.',
      steps: [
        'Parlez à votre propriétaire sans attendre.',
        'Voyez une assistante sociale.',
        'Continuez à payer ce que vous pouvez chaque mois.',
      ],
    },
  },
  {
    ...DEPARTMENTAL,
    number: 'D0038',
    title: 'FSL accès : entrer dans un logement',
    acronyms: [],
    keywords: ['caution', 'dépôt de garantie', 'premier loyer', 'déménagement', 'acheter un frigo'],
    summary:
      'Le fonds de solidarité pour le logement aide à payer le dépôt de garantie, le premier loyer, l’assurance et l’équipement de base.',
    kind: 'aide-financiere',
    themes: ['acceder-a-un-logement'],
    publics: ['tous-publics'],
    forWhom: 'Ménages modestes qui signent un bail ou entrent en résidence dans le Val-d’Orée.',
    conditions:
      'Loyer adapté aux ressources et logement décent. Demande déposée avant l’entrée, ou dans le mois qui suit.',
    amount:
      'Dépôt de garantie en prêt ; premier loyer, assurance et équipement en subvention, jusqu’à 1 200 € (règlement de démonstration).',
    where: 'Maison des solidarités, CCAS ou bailleur social.',
    delay: 'Accord de principe sous cinq jours quand le bail attend.',
    steps: lines(
      'Demander une promesse de bail',
      'Monter le dossier avec un travailleur social',
      'Envoyer le bail signé pour le versement',
    ),
    documents: lines(
      'Promesse de bail ou bail',
      'Justificatifs de ressources',
      'Devis d’équipement',
      'Relevé d’identité du bailleur',
    ),
    appeal: 'Recours gracieux dans les deux mois, puis tribunal administratif.',
    contacts: ['P0031', 'P0050', ...SOLIDARITY_HOUSE_NUMBERS],
    legalReferences: [
      {
        title: 'Loi n° 90-449 du 31 mai 1990 visant à la mise en œuvre du droit au logement',
        url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000159413',
        article: '6',
      },
    ],
    officialUrl: 'https://www.service-public.fr/particuliers/vosdroits/F1334',
    related: ['D0021', 'D0026', 'D0029'],
    verifiedDaysAgo: 30,
    verifiedByName: 'référent logement',
    cadence: 3,
    family: {
      summary: 'Le département aide à payer la caution, le premier loyer et les meubles indispensables.',
      steps: [
        'Ne signez pas avant d’avoir demandé l’aide.',
        'Voyez une assistante sociale avec la promesse de bail.',
      ],
    },
  },
  {
    ...NATIONAL,
    number: 'D0026',
    title: 'Garantie Visale',
    acronyms: ['Visale'],
    keywords: ['garant', 'pas de garant', 'caution gratuite', 'garantie de loyer'],
    summary: 'Caution gratuite d’Action Logement qui garantit le paiement du loyer au propriétaire.',
    kind: 'aide-materielle',
    themes: ['acceder-a-un-logement'],
    publics: ['jeunes', 'etudiants', 'actifs'],
    ageMin: 18,
    forWhom:
      'Jeunes de 18 à 30 ans, et salariés de plus de 30 ans récemment embauchés, en mobilité ou aux revenus modestes.',
    conditions:
      'Demander le visa avant de signer le bail. Le loyer ne dépasse pas un plafond, ni la moitié des ressources (règle adaptée aux étudiants et alternants).',
    amount:
      'Gratuit. Couvre jusqu’à trois ans de loyers impayés (neuf mois pour un étudiant sans ressources dans certains baux) et les dégradations.',
    where: 'En ligne sur visale.fr.',
    delay: 'Visa en deux jours ouvrés.',
    steps: lines(
      'Créer un compte sur visale.fr',
      'Obtenir le visa et le montrer au propriétaire',
      'Le propriétaire crée le contrat de cautionnement avant la signature',
    ),
    documents: lines('Pièce d’identité', 'Justificatif de situation et de ressources'),
    contacts: ['P0050'],
    legalReferences: [law('cch', 'L. 313-3')],
    officialUrl: 'https://www.visale.fr/',
    mobilisationLink: 'https://www.visale.fr/',
    related: ['D0038', 'D0027'],
    verifiedDaysAgo: 152,
    verifiedByName: 'référent logement',
    cadence: 12,
    family: {
      title: 'Louer sans garant',
      summary: 'Visale se porte garant pour vous, gratuitement. Faites la demande avant de signer le bail.',
    },
  },
  {
    ...NATIONAL,
    number: 'D0027',
    title: 'Mobili-Jeune : aide au loyer des alternants',
    acronyms: ['Mobili-Jeune'],
    keywords: ['apprenti loyer', 'alternance', 'aide Action Logement'],
    summary: 'Subvention d’Action Logement qui prend en charge une partie du loyer des jeunes en alternance.',
    kind: 'aide-financiere',
    themes: ['payer-son-loyer', 'jeunes-16-25-ans'],
    publics: ['jeunes', 'etudiants'],
    ageMax: 29,
    forWhom:
      'Moins de 30 ans en apprentissage ou en contrat de professionnalisation dans une entreprise privée non agricole.',
    conditions:
      'Salaire sous un plafond (120 % du SMIC au plus) ; logement loué près de l’entreprise ou du centre de formation. Demande au plus tôt trois mois avant et au plus tard six mois après le début de la formation.',
    amount: 'De 10 € à 100 € par mois, après déduction de l’aide au logement.',
    where: 'Action Logement, en ligne.',
    delay: 'Un mois.',
    steps: lines(
      'Tester son éligibilité en ligne',
      'Déposer le bail et le contrat d’alternance',
      'Envoyer les quittances',
    ),
    documents: lines(
      'Contrat d’alternance',
      'Bail',
      'Bulletin de salaire',
      'Notification de l’aide au logement',
    ),
    contacts: ['P0038'],
    legalReferences: [law('cch', 'L. 313-3')],
    officialUrl: 'https://www.actionlogement.fr/',
    related: ['D0026', 'D0018'],
    verifiedDaysAgo: 372,
    verifiedByName: 'référent logement',
    cadence: 12,
  },
]
