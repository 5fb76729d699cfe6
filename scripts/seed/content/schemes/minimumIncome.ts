import type { SchemeContent } from '../types'
import { law } from './law'
import { lines } from './lines'
import { NATIONAL, SOLIDARITY_HOUSE_NUMBERS } from './shared'

/** Minimum incomes and supplements to low earnings. */
export const MINIMUM_INCOME: readonly SchemeContent[] = [
  {
    ...NATIONAL,
    number: 'D0001',
    title: 'Revenu de solidarité active',
    acronyms: ['RSA'],
    keywords: ['sans ressources', 'plus de chômage', 'fin de droits', 'revenu minimum', 'RMI'],
    summary:
      'Allocation qui complète les ressources d’un foyer sans revenu ou à faible revenu, avec un accompagnement vers l’emploi ou l’insertion sociale.',
    kind: 'aide-financiere',
    themes: ['revenus-minimums', 'insertion-et-emploi'],
    publics: ['beneficiaires-des-minimas-sociaux', 'demandeurs-emploi', 'familles'],
    ageMin: 18,
    forWhom:
      'Personnes de 25 ans et plus, ou plus jeunes si elles ont un enfant à charge, attendent un enfant ou ont assez travaillé (RSA jeune actif).',
    conditions:
      'Habiter en France de façon stable et régulière, et avoir des ressources inférieures au montant forfaitaire qui correspond à la composition du foyer.\n\nAvant 25 ans : avoir au moins un enfant à charge ou à naître, ou avoir travaillé au moins deux ans à temps plein au cours des trois dernières années.\n\nNe pas être étudiant, stagiaire non rémunéré, en congé parental total ou en congé sabbatique, sauf parent isolé. Pour les ressortissants d’un État hors de l’Union européenne : cinq ans de titre de séjour autorisant à travailler, sauf exceptions (réfugiés, protection subsidiaire, parent isolé avec enfant né en France).',
    amount:
      'Différence entre un montant forfaitaire, {{rsa_socle}} par mois pour une personne seule, {{rsa_couple}} pour un couple sans enfant, et les ressources du foyer. Majoré selon les enfants et pour un parent isolé. Un forfait logement ({{rsa_forfait_logement_1}} pour une personne) est déduit d’une aide au loyer, d’un logement gratuit ou en propriété.',
    where:
      'CAF ou MSA, en ligne ou avec l’aide d’un travailleur social, d’un CCAS ou d’une maison France services.',
    delay:
      'Droit ouvert au premier jour du mois de la demande ; premier versement au début du mois suivant, quand le dossier est complet.',
    steps: lines(
      'Faire la simulation et la demande en ligne sur caf.fr ou msa.fr',
      'Être inscrit à France Travail : l’inscription est automatique avec la demande',
      'Rencontrer le référent désigné et signer le contrat d’engagement',
      'Déclarer ses ressources tous les trois mois ; les montants connus sont préremplis',
    ),
    documents: lines(
      'Pièce d’identité ou titre de séjour de chaque adulte',
      'Relevé d’identité bancaire',
      'Numéro de sécurité sociale',
      'Justificatifs des ressources des trois derniers mois',
    ),
    appeal:
      'Recours préalable devant le président du conseil départemental dans les deux mois, puis tribunal administratif. Pour un trop-perçu, demander en même temps une remise de dette.',
    contacts: ['P0001', 'P0003', ...SOLIDARITY_HOUSE_NUMBERS],
    legalReferences: [law('casf', 'L. 262-2'), law('casf', 'L. 262-27 à L. 262-36')],
    officialUrl: 'https://www.service-public.fr/particuliers/vosdroits/F19778',
    mobilisationModes: ['se-presenter', 'utiliser-lien-mobilisation'],
    mobilisationLink: 'https://www.caf.fr/',
    related: ['D0002', 'D0005', 'D0036', 'D0031'],
    body: [
      'Le bénéficiaire a des droits et des devoirs : il est orienté vers un référent unique (France Travail, département ou organisme délégué) et signe un contrat d’engagement, avec en principe quinze heures d’activité par semaine, ajustées à sa situation.',
      'Le RSA se cumule avec l’aide au logement et, en cas de reprise d’emploi, avec une partie des revenus jusqu’à la déclaration trimestrielle suivante.',
    ],
    verifiedDaysAgo: 21,
    verifiedByName: 'référent insertion',
    cadence: 6,
    nextKnownChange: { inDays: 130, text: 'Nouveau montant forfaitaire au 1er avril.' },
    family: {
      title: 'Le RSA : un revenu quand on n’a presque rien',
      summary:
        'La CAF vous verse de l’argent chaque mois si vous n’avez pas ou peu de revenus. En échange, une personne vous aide à trouver un travail ou à régler vos difficultés.',
      steps: [
        'Faites la demande sur caf.fr, ou demandez de l’aide près de chez vous.',
        'Allez au premier rendez-vous : il est important.',
        'Tous les trois mois, dites à la CAF ce que vous avez gagné.',
      ],
    },
    changeNote: 'Inscription automatique à France Travail et contrat d’engagement ajoutés aux démarches.',
  },
  {
    ...NATIONAL,
    number: 'D0002',
    title: 'Prime d’activité',
    acronyms: ['PPA'],
    keywords: ['petit salaire', 'complément de salaire', 'je travaille mais je gagne peu'],
    summary:
      'Complément mensuel versé par la CAF ou la MSA aux personnes qui travaillent et dont les revenus sont modestes.',
    kind: 'aide-financiere',
    themes: ['revenus-minimums', 'insertion-et-emploi'],
    publics: ['actifs', 'familles'],
    ageMin: 18,
    forWhom:
      'Salariés, indépendants et agents publics de 18 ans et plus aux revenus modestes, y compris à temps partiel.',
    conditions:
      'Travailler et habiter en France de façon stable, avec des ressources du foyer sous un plafond qui dépend de sa composition.\n\nÉtudiants salariés et apprentis : gagner chaque mois, pendant trois mois, un salaire net minimal fixé par décret.',
    amount:
      'Calculée sur les ressources des trois derniers mois, avec une bonification individuelle qui augmente avec le salaire. Montants revus chaque année au 1er avril ; simulation sur caf.fr.',
    where: 'CAF ou MSA, en ligne.',
    delay: 'Premier versement le mois qui suit la demande ; pas de rappel pour les mois d’avant.',
    steps: lines(
      'Faire la simulation sur caf.fr ou msa.fr',
      'Demander en ligne',
      'Vérifier chaque trimestre les ressources préremplies',
    ),
    documents: lines('Relevé d’identité bancaire', 'Bulletins de salaire des trois derniers mois'),
    appeal: 'Commission de recours amiable de la caisse dans les deux mois, puis tribunal administratif.',
    contacts: ['P0001', 'P0003'],
    legalReferences: [law('css', 'L. 841-1'), law('css', 'L. 842-1')],
    officialUrl: 'https://www.service-public.fr/particuliers/vosdroits/F2882',
    mobilisationModes: ['se-presenter', 'utiliser-lien-mobilisation'],
    mobilisationLink: 'https://www.caf.fr/',
    related: ['D0001', 'D0018'],
    verifiedDaysAgo: 35,
    verifiedByName: 'référent insertion',
    cadence: 6,
    family: {
      summary: 'Vous travaillez et vous gagnez peu : la CAF peut compléter votre salaire tous les mois.',
      steps: [
        'Faites le calcul sur caf.fr.',
        'Faites la demande en ligne le plus tôt possible.',
        'Vérifiez vos revenus tous les trois mois.',
      ],
    },
  },
  {
    ...NATIONAL,
    number: 'D0005',
    title: 'Allocation de solidarité spécifique',
    acronyms: ['ASS'],
    keywords: ['fin de droits chômage', 'plus de chômage', 'chômeur longue durée'],
    summary:
      'Allocation de l’État pour les demandeurs d’emploi qui ont épuisé leurs droits au chômage et qui ont longtemps travaillé.',
    kind: 'aide-financiere',
    themes: ['revenus-minimums'],
    publics: ['demandeurs-emploi'],
    forWhom:
      'Demandeurs d’emploi en fin d’allocation chômage, avec cinq ans de travail salarié dans les dix dernières années.',
    conditions:
      'Avoir épuisé ses droits à l’allocation d’assurance chômage, rechercher un emploi, et avoir travaillé cinq ans dans les dix ans qui précèdent la fin du dernier contrat.\n\nRessources du couple ou de la personne seule sous un plafond fixé par décret.',
    amount:
      'Montant journalier fixé chaque année au 1er avril, réduit quand les ressources approchent du plafond.',
    where: 'France Travail, qui envoie en principe le dossier à la fin des droits.',
    delay: 'Accordée pour six mois, renouvelable.',
    steps: lines(
      'Renvoyer à France Travail la demande reçue en fin de droits',
      'Rester inscrit et actualiser sa situation chaque mois',
      'Renouveler tous les six mois',
    ),
    documents: lines(
      'Avis d’imposition',
      'Justificatifs des périodes de travail',
      'Relevé d’identité bancaire',
    ),
    appeal: 'Recours auprès du directeur régional de France Travail, puis tribunal administratif.',
    contacts: ['P0004', 'P0005'],
    legalReferences: [law('travail', 'L. 5423-1')],
    officialUrl: 'https://www.service-public.fr/particuliers/vosdroits/F12484',
    related: ['D0001'],
    verifiedDaysAgo: 168,
    verifiedByName: 'référent insertion',
    cadence: 6,
  },
]
