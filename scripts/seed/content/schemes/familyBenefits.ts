import type { SchemeContent } from '../types'
import { law } from './law'
import { lines } from './lines'
import { NATIONAL } from './shared'

const FUND: Pick<SchemeContent, 'where' | 'contacts' | 'appeal' | 'mobilisationModes' | 'mobilisationLink'> =
  {
    where: 'CAF ou MSA, en ligne.',
    contacts: ['P0001', 'P0003'],
    appeal:
      'Commission de recours amiable de la caisse dans les deux mois, puis tribunal judiciaire (pôle social).',
    mobilisationModes: ['se-presenter', 'utiliser-lien-mobilisation'],
    mobilisationLink: 'https://www.caf.fr/',
  }

/** Family benefits paid by the CAF or the MSA. */
export const FAMILY_BENEFITS: readonly SchemeContent[] = [
  {
    ...NATIONAL,
    ...FUND,
    number: 'D0040',
    title: 'Allocations familiales',
    acronyms: ['AF'],
    keywords: ['allocs', 'deux enfants', 'argent pour les enfants'],
    summary:
      'Versement mensuel aux familles à partir du deuxième enfant à charge, modulé selon les ressources.',
    kind: 'aide-financiere',
    themes: ['prestations-familiales', 'enfance-et-famille'],
    publics: ['familles'],
    forWhom: 'Familles qui ont au moins deux enfants de moins de 20 ans à charge.',
    conditions:
      'Résider en France, avec au moins deux enfants à charge. Pour les familles étrangères hors Union européenne : titre de séjour des parents et régularité de l’entrée des enfants.',
    amount:
      'Selon le nombre d’enfants et les ressources. Majoration pour les grands enfants, et allocation forfaitaire quand un aîné atteint 20 ans. Montants revus au 1ᵉʳ avril.',
    delay: 'Sans démarche dès que la caisse connaît la naissance du deuxième enfant.',
    steps: lines(
      'Déclarer la naissance ou l’arrivée de l’enfant',
      'Déclarer chaque année les ressources si la caisse le demande',
    ),
    documents: lines('Acte de naissance ou livret de famille', 'Relevé d’identité bancaire'),
    legalReferences: [law('css', 'L. 521-1')],
    officialUrl: 'https://www.service-public.fr/particuliers/vosdroits/F13213',
    related: ['D0041', 'D0042', 'D0046'],
    verifiedDaysAgo: 104,
    verifiedByName: 'référent enfance et famille',
    cadence: 6,
    family: { summary: 'À partir de deux enfants, la CAF vous verse de l’argent chaque mois.' },
  },
  {
    ...NATIONAL,
    ...FUND,
    number: 'D0041',
    title: 'Complément familial',
    acronyms: ['CF'],
    keywords: ['trois enfants', 'famille nombreuse'],
    summary:
      'Supplément mensuel, sous condition de ressources, pour les familles d’au moins trois enfants de 3 à 20 ans.',
    kind: 'aide-financiere',
    themes: ['prestations-familiales'],
    publics: ['familles'],
    forWhom: 'Familles d’au moins trois enfants à charge, tous âgés de 3 ans et plus.',
    conditions: 'Ressources sous un plafond ; montant majoré pour les familles les plus modestes.',
    amount: 'Montant simple ou majoré, revu au 1ᵉʳ avril.',
    delay: 'Automatique dès les trois ans du troisième enfant.',
    steps: lines('Aucune démarche si la caisse connaît la famille', 'Sinon, déclarer sa situation en ligne'),
    documents: lines('Livret de famille'),
    legalReferences: [law('css', 'L. 522-1')],
    officialUrl: 'https://www.service-public.fr/particuliers/vosdroits/F13214',
    related: ['D0040'],
    verifiedDaysAgo: 104,
    verifiedByName: 'référent enfance et famille',
    cadence: 6,
  },
  {
    ...NATIONAL,
    ...FUND,
    number: 'D0042',
    title: 'Allocation de soutien familial',
    acronyms: ['ASF'],
    keywords: ['pension alimentaire impayée', 'élever seul son enfant', 'parent isolé', 'père absent'],
    summary:
      'Aide pour élever un enfant privé de l’aide d’un parent, ou complément d’une petite pension alimentaire.',
    kind: 'aide-financiere',
    themes: ['prestations-familiales'],
    publics: ['familles', 'femmes'],
    forWhom:
      'Parent seul, ou personne qui a recueilli un enfant, quand l’autre parent est décédé, inconnu ou ne paie pas.',
    conditions:
      'Vivre seul si l’on est le parent. L’autre parent est décédé, n’a pas reconnu l’enfant, ne paie pas la pension depuis au moins un mois, ou paie moins que le montant de l’ASF.',
    amount:
      '{{asf_un_parent}} par mois et par enfant privé d’un parent, revus au 1ᵉʳ avril. Sans condition de ressources.',
    delay: 'Quatre mois sans jugement ; il faut ensuite demander la fixation d’une pension, sauf dispense.',
    steps: lines(
      'Faire la demande en ligne',
      'Demander la fixation de la pension (CAF ou juge aux affaires familiales)',
      'L’ARIPA peut recouvrer la pension et la verser chaque mois',
    ),
    documents: lines('Livret de famille', 'Jugement ou convention, s’il existe'),
    legalReferences: [law('css', 'L. 523-1')],
    officialUrl: 'https://www.service-public.fr/particuliers/vosdroits/F815',
    related: ['D0040', 'D0001', 'D0015'],
    verifiedDaysAgo: 38,
    verifiedByName: 'référent enfance et famille',
    cadence: 6,
    family: {
      title: 'Vous élevez seul votre enfant',
      summary:
        'Si l’autre parent ne paie pas, la CAF peut vous verser une aide et réclamer la pension à votre place.',
      steps: ['Demandez l’ASF sur caf.fr.', 'Gardez le jugement et les preuves de non-paiement.'],
    },
  },
  {
    ...NATIONAL,
    ...FUND,
    number: 'D0043',
    title: 'Prestation d’accueil du jeune enfant : prime à la naissance et allocation de base',
    acronyms: ['PAJE'],
    keywords: ['aide pour bébé', 'naissance', 'poussette', 'lait et couches', 'femme enceinte'],
    summary:
      'Prime à la naissance ou à l’adoption, puis allocation mensuelle jusqu’aux trois ans de l’enfant, sous condition de ressources.',
    kind: 'aide-financiere',
    themes: ['naissance-et-petite-enfance', 'prestations-familiales'],
    publics: ['familles', 'femmes'],
    forWhom: 'Familles qui attendent un enfant ou ont un enfant de moins de trois ans.',
    conditions:
      'Ressources de l’avant-dernière année sous un plafond. Déclarer la grossesse dans les quatorze premières semaines et passer les examens médicaux obligatoires.',
    amount:
      'Prime versée avant la fin du septième mois de grossesse ; allocation de base mensuelle à taux plein ou partiel. Montants revus au 1ᵉʳ avril.',
    delay: 'Prime : pendant le septième mois. Allocation de base : le mois suivant la naissance.',
    steps: lines(
      'Déclarer la grossesse à la caisse et à l’assurance maladie',
      'Déclarer la naissance',
      'Passer les examens médicaux de l’enfant',
    ),
    documents: lines('Déclaration de grossesse', 'Acte de naissance', 'Relevé d’identité bancaire'),
    legalReferences: [law('css', 'L. 531-1 à L. 531-3')],
    officialUrl: 'https://www.service-public.fr/particuliers/vosdroits/F2550',
    related: ['D0044', 'D0045', 'D0051'],
    verifiedDaysAgo: 29,
    verifiedByName: 'référent enfance et famille',
    cadence: 6,
    family: {
      title: 'Un bébé arrive : de l’argent pour commencer',
      summary:
        'La CAF verse une prime avant la naissance, puis une aide chaque mois jusqu’aux 3 ans de l’enfant.',
      steps: [
        'Déclarez la grossesse avant la fin du troisième mois.',
        'Déclarez la naissance sur caf.fr.',
        'Allez aux visites chez le médecin ou à la PMI.',
      ],
    },
  },
  {
    ...NATIONAL,
    ...FUND,
    number: 'D0044',
    title: 'Complément de libre choix du mode de garde',
    acronyms: ['CMG'],
    keywords: ['payer la nounou', 'assistante maternelle', 'garde d’enfant'],
    summary: 'Aide pour payer une assistante maternelle, une garde à domicile ou une micro-crèche.',
    kind: 'aide-financiere',
    themes: ['naissance-et-petite-enfance'],
    publics: ['familles', 'actifs'],
    forWhom:
      'Parents d’un enfant de moins de 6 ans (12 ans pour une famille monoparentale, pour l’emploi direct).',
    conditions:
      'Employer une assistante maternelle agréée ou une garde à domicile, ou payer une structure habilitée. Depuis septembre 2025, l’aide pour l’emploi direct dépend du nombre d’heures, du coût et des ressources.',
    amount: 'Calculée chaque mois à partir de la déclaration à Pajemploi.',
    delay: 'À partir du mois de la demande.',
    steps: lines(
      'Faire la simulation',
      'Demander le CMG avant d’embaucher',
      'Déclarer chaque mois les heures à Pajemploi',
    ),
    documents: lines('Contrat de travail', 'Agrément de l’assistante maternelle'),
    legalReferences: [law('css', 'L. 531-5')],
    officialUrl: 'https://www.service-public.fr/particuliers/vosdroits/F345',
    related: ['D0043', 'D0045'],
    verifiedDaysAgo: 240,
    verifiedByName: 'référent enfance et famille',
    cadence: 6,
    family: { summary: 'La CAF paie une partie du salaire de la nounou.' },
    changeNote: 'Nouveau calcul de septembre 2025 pris en compte.',
  },
  {
    ...NATIONAL,
    ...FUND,
    number: 'D0045',
    title: 'Prestation partagée d’éducation de l’enfant',
    acronyms: ['PreParE'],
    keywords: ['congé parental', 'arrêter de travailler pour élever son enfant'],
    summary:
      'Revenu pour le parent qui arrête ou réduit son travail afin de s’occuper d’un enfant de moins de trois ans.',
    kind: 'aide-financiere',
    themes: ['naissance-et-petite-enfance'],
    publics: ['familles', 'actifs'],
    forWhom:
      'Parents d’un enfant de moins de 3 ans (ou adopté de moins de 20 ans) qui cessent ou réduisent leur activité.',
    conditions:
      'Avoir validé huit trimestres de retraite dans une période qui dépend du nombre d’enfants. La durée se partage entre les deux parents ; un parent seul peut prendre la totalité.',
    amount: 'Taux plein ou partiel selon la quotité de travail, revu au 1ᵉʳ avril.',
    delay: 'À partir du mois de l’arrêt ou de la réduction.',
    steps: lines('Prévenir l’employeur', 'Faire la demande en ligne', 'Signaler la reprise du travail'),
    documents: lines('Attestation de l’employeur', 'Relevé de carrière'),
    legalReferences: [law('css', 'L. 531-4')],
    officialUrl: 'https://www.service-public.fr/particuliers/vosdroits/F32485',
    related: ['D0043', 'D0044'],
    verifiedDaysAgo: 170,
    verifiedByName: 'référent enfance et famille',
    cadence: 6,
  },
  {
    ...NATIONAL,
    ...FUND,
    number: 'D0046',
    title: 'Allocation de rentrée scolaire',
    acronyms: ['ARS'],
    keywords: ['rentrée des classes', 'fournitures scolaires', 'cartable'],
    summary:
      'Aide versée en août pour les frais de rentrée des enfants de 6 à 18 ans, sous condition de ressources.',
    kind: 'aide-financiere',
    themes: ['ecole-et-loisirs', 'prestations-familiales'],
    publics: ['familles'],
    forWhom: 'Familles aux ressources modestes qui ont un enfant scolarisé de 6 à 18 ans.',
    conditions:
      'Enfant écolier, étudiant ou apprenti, ressources de l’avant-dernière année sous un plafond. Un dépassement léger ouvre un montant réduit.',
    amount: 'Trois montants selon l’âge : 6-10 ans, 11-14 ans, 15-18 ans. Revus au 1ᵉʳ avril.',
    delay: 'Versée en août. À partir de 16 ans, il faut déclarer la scolarité.',
    steps: lines(
      '6 à 15 ans : rien à faire pour les allocataires',
      '16 à 18 ans : déclarer la scolarité sur le compte en ligne',
    ),
    documents: lines('Certificat de scolarité si la caisse le demande'),
    legalReferences: [law('css', 'L. 543-1')],
    officialUrl: 'https://www.service-public.fr/particuliers/vosdroits/F1878',
    related: ['D0040', 'D0055'],
    verifiedDaysAgo: 85,
    verifiedByName: 'référent enfance et famille',
    cadence: 12,
    family: {
      title: 'De l’argent pour la rentrée',
      summary: 'En août, la CAF aide à payer les cahiers, le cartable et les vêtements.',
      steps: [
        'Avant 16 ans : rien à faire.',
        'À partir de 16 ans : dites sur caf.fr que votre enfant continue l’école.',
      ],
    },
  },
]
