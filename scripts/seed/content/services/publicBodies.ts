import { onDays } from '../organisations/hours'
import type { ServiceContent } from '../types'
import { ON_REFERRAL, service } from './service'
import { T } from './thematics'

/** What the funds, the département's services and France services offer. */
export const PUBLIC_BODY_SERVICES: readonly ServiceContent[] = [
  ...['P0006', 'P0007', 'P0051', 'P0052', 'P0053', 'P0054'].map((number) =>
    service(number, 'Aide aux démarches en ligne', {
      type: 'accompagnement',
      description:
        'Un conseiller aide à comprendre un courrier, remplir un dossier en ligne, scanner des pièces, prendre rendez-vous : allocations familiales, assurance maladie, retraite, impôts, emploi, titres d’identité, cartes grises.',
      themes: ['numerique', 'acces-aux-droits'],
      thematics: [T.onlineServices, T.paperwork],
      publics: ['tous-publics'],
      documents:
        'Pièce d’identité, numéros d’allocataire, fiscal ou de sécurité sociale, téléphone portable pour recevoir les codes.',
    }),
  ),
  ...['P0006', 'P0051', 'P0054'].map((number) =>
    service(number, 'Démarches faites à sa place avec Aidants Connect', {
      type: 'accompagnement',
      description:
        'Pour qui ne peut pas faire seul ses démarches : un aidant habilité agit en son nom, avec un mandat écrit et limité dans le temps.',
      themes: ['numerique'],
      thematics: [T.onlineServices],
      publics: ['tous-publics'],
      documents: 'Pièce d’identité et identifiants FranceConnect, ou de quoi les créer.',
      mobilisationModes: ['telephoner'],
    }),
  ),
  service('P0001', 'Rendez-vous des parents qui se séparent', {
    type: 'accompagnement',
    description:
      'Un travailleur social de la CAF fait le point sur les droits, la pension alimentaire, le logement et la garde, en lien avec l’agence de recouvrement des pensions.',
    themes: ['prestations-familiales', 'soutien-a-la-parentalite'],
    thematics: [T.violence, T.rights],
    publics: ['familles'],
    conditions: 'Être allocataire et séparé depuis moins de dix-huit mois.',
    receptionModes: ['en-presentiel', 'a-distance'],
    mobilisationModes: ['utiliser-lien-mobilisation', 'telephoner'],
    mobilisationLink: 'https://caf.example/separation',
  }),
  service('P0001', 'Aide aux vacances des familles', {
    type: 'aide-financiere',
    description:
      'Prise en charge d’une partie du séjour des familles et des enfants, selon le quotient familial.',
    themes: ['ecole-et-loisirs', 'prestations-familiales'],
    thematics: [T.parenting],
    publics: ['familles'],
    zone: ['91'],
    conditions: 'Quotient familial inférieur au plafond de l’année ; la CAF écrit aux familles en février.',
    mobilisationModes: ['utiliser-lien-mobilisation'],
    mobilisationLink: 'https://caf.example/vacances',
    receptionModes: ['a-distance'],
    cadence: 12,
  }),
  service('P0062', 'Accompagnement après un deuil', {
    type: 'accompagnement',
    description:
      'Pour les parents qui perdent un enfant ou un conjoint : droits, démarches, soutien, mise en relation avec des groupes de parole.',
    themes: ['prestations-familiales'],
    thematics: [T.rights, T.confidence],
    publics: ['familles'],
    mobilisationModes: ['telephoner'],
  }),
  service('P0061', 'Point d’accueil des allocataires', {
    type: 'information',
    description:
      'Borne, ordinateurs en libre-service et rendez-vous de quinze minutes pour les dossiers bloqués.',
    themes: ['prestations-familiales', 'revenus-minimums'],
    thematics: [T.rights],
    publics: ['tous-publics'],
    mobilisationModes: ['se-presenter', 'utiliser-lien-mobilisation'],
    mobilisationLink: 'https://caf.example/rendez-vous',
  }),
  service('P0002', 'Mission accompagnement en santé', {
    type: 'accompagnement',
    description:
      'Un conseiller suit les personnes qui renoncent à des soins : droits, complémentaire, recherche de praticien, reste à charge, jusqu’aux soins réalisés.',
    themes: ['acces-aux-soins', 'couverture-maladie'],
    thematics: [T.care],
    publics: ['tous-publics'],
    conditions: 'Avoir renoncé à un soin ou l’avoir reporté.',
    receptionModes: ['a-distance'],
    ...ON_REFERRAL,
    audience: 'partners',
    mobilisationDetail:
      'Fiche de détection envoyée par le professionnel, avec l’accord de la personne ; rappel sous cinq jours ouvrés.',
  }),
  service('P0002', 'Aide au dossier de complémentaire santé solidaire', {
    type: 'accompagnement',
    description:
      'Vérifier le droit, remplir la demande, renouveler. Gratuite ou à moins d’un euro par jour selon les ressources.',
    themes: ['couverture-maladie'],
    thematics: [T.care, T.paperwork],
    publics: ['tous-publics'],
    documents:
      'Ressources des douze derniers mois, avis d’imposition, carte Vitale de chaque membre du foyer.',
    receptionModes: ['en-presentiel', 'a-distance'],
  }),
  ...['P0063', 'P0064'].map((number) =>
    service(number, 'Demande d’aide médicale de l’État', {
      type: 'accompagnement',
      description: 'Dépôt de la première demande sur place, vérification des pièces, remise de la carte.',
      themes: ['couverture-maladie', 'sejour-et-asile'],
      thematics: [T.care, T.paperwork],
      publics: ['personnes-exilees'],
      conditions:
        'Résider en France depuis plus de trois mois sans titre de séjour, avec des ressources sous le plafond.',
      documents: 'Pièce d’identité, justificatifs de présence de plus de trois mois, ressources.',
      mobilisationModes: ['se-presenter', 'telephoner'],
    }),
  ),
  service('P0003', 'Accompagnement social des exploitants en difficulté', {
    type: 'accompagnement',
    description:
      'Écoute, aide au répit, prise en charge d’un remplacement, lien avec la cellule d’accompagnement des agriculteurs.',
    themes: ['aides-d-urgence', 'sante'],
    thematics: [T.hardship, T.mentalHealth],
    publics: ['actifs'],
    zone: ['91', '77', '78'],
    receptionModes: ['en-presentiel', 'a-distance'],
  }),
  service('P0029', 'Accueil et aide au dossier MDPH', {
    type: 'accompagnement',
    description:
      'Comprendre le formulaire, savoir quoi joindre, exprimer son projet de vie, suivre son dossier.',
    themes: ['handicap', 'vie-quotidienne-et-handicap'],
    thematics: [T.disabilityFile],
    publics: ['personnes-en-situation-de-handicap', 'familles'],
    documents: 'Certificat médical de moins d’un an, justificatifs d’identité et de domicile.',
    receptionModes: ['en-presentiel', 'a-distance'],
  }),
  service('P0029', 'Permanence en langue des signes', {
    type: 'information',
    description: 'Accueil en langue des signes, sur place ou en visio, pour toute question sur les droits.',
    themes: ['handicap'],
    thematics: [T.disabilityFile, T.rights],
    publics: ['personnes-en-situation-de-handicap'],
    mobilisationModes: ['envoyer-un-courriel', 'se-presenter'],
    receptionModes: ['en-presentiel', 'a-distance'],
    openingHours: [onDays('tu', '09:00-12:00'), onDays('ph')],
  }),
  service('P0030', 'Écoute et orientation des familles d’enfants handicapés', {
    type: 'information',
    description: 'Repérer les services près de chez soi, préparer l’entrée à l’école, trouver un répit.',
    themes: ['enfant-handicape', 'proches-aidants'],
    thematics: [T.parenting, T.carers],
    publics: ['familles', 'personnes-en-situation-de-handicap'],
    zone: ['91377', '91312', '91645', '91161', '91345'],
  }),
  service('P0031', 'Instruction des demandes de FSL', {
    type: 'aide-financiere',
    description:
      'Accès à un logement (caution, premier loyer), maintien (dettes de loyer), énergie, eau. La demande est faite avec un travailleur social ou en ligne.',
    themes: ['payer-son-loyer', 'acceder-a-un-logement', 'factures-impayees'],
    thematics: [T.rentArrears, T.renting],
    publics: ['tous-publics'],
    zone: ['91'],
    documents:
      'Formulaire unique, ressources des trois derniers mois, bail ou proposition, décompte de la dette.',
    mobilisationModes: ['envoyer-un-courriel', 'utiliser-lien-mobilisation'],
    mobilisationLink: 'https://fsl.example/demande',
    receptionModes: ['a-distance'],
    cadence: 3,
  }),
  service('P0031', 'Accompagnement social lié au logement', {
    type: 'accompagnement',
    description:
      'Six mois renouvelables avec une association conventionnée : installation, paiement du loyer, relations de voisinage, prévention de l’expulsion.',
    themes: ['payer-son-loyer', 'expulsion-et-habitat-indigne'],
    thematics: [T.keepingHome],
    publics: ['tous-publics'],
    zone: ['91'],
    ...ON_REFERRAL,
    audience: 'agents',
    weeks: 26,
    capacity: { total: 310, available: 22, daysAgo: 6, note: 'Mesures financées sur l’année' },
  }),
  service('P0032', 'Évaluation à domicile pour l’APA', {
    type: 'accompagnement',
    description:
      'Une évaluatrice vient à domicile, mesure la perte d’autonomie avec la grille AGGIR et propose un plan d’aide.',
    themes: ['vivre-a-domicile', 'grand-age'],
    thematics: [T.dependency],
    publics: ['seniors'],
    ageMin: 60,
    zone: ['91'],
    documents:
      'Dossier unique de demande d’aide à l’autonomie, avis d’imposition, certificat médical facultatif.',
    mobilisationModes: ['telephoner', 'envoyer-un-courriel'],
  }),
  service('P0033', 'Conseil aux professionnels avant une information préoccupante', {
    type: 'information',
    description:
      'Un avis technique, sans nommer l’enfant si l’on veut, avant de transmettre ou non une information préoccupante.',
    themes: ['protection-de-l-enfance'],
    thematics: [T.parenting],
    publics: ['familles'],
    receptionModes: ['a-distance'],
    mobilisationModes: ['telephoner'],
    mobilisableBy: ['professionnels'],
    audience: 'partners',
    verifiedDaysAgo: 21,
    cadence: 3,
  }),
  service('P0034', 'Accompagnement des anciens enfants confiés', {
    type: 'accompagnement',
    description:
      'Entretien six mois après la sortie, aide ponctuelle, référent jusqu’à 21 ans et au-delà pour finir une année d’études.',
    themes: ['protection-de-l-enfance', 'jeunes-16-25-ans'],
    thematics: [T.rights, T.housingInfo],
    publics: ['jeunes'],
    ageMin: 18,
    ageMax: 25,
    audience: 'agents',
  }),
  ...['P0035', 'P0036', 'P0037'].map((number, rank) =>
    service(number, 'Consultations des enfants de moins de 6 ans', {
      type: 'accompagnement',
      description: 'Examens, vaccins, dépistages, pesée sans rendez-vous, conseils d’une puéricultrice.',
      themes: ['naissance-et-petite-enfance', 'acces-aux-soins'],
      thematics: [T.care, T.parenting],
      publics: ['familles'],
      ageMax: 6,
      documents: 'Carnet de santé.',
      openingHours: [
        onDays(['mo,th', 'tu-fr', 'mo-we'][rank] ?? 'mo', '09:00-12:00,13:30-16:00'),
        onDays('ph'),
      ],
      hoursNote: 'Pesée sans rendez-vous le matin.',
    }),
  ),
  service('P0036', 'Lieu d’accueil enfants-parents « Le Petit Pont »', {
    type: 'atelier',
    description:
      'Jouer ensemble, rencontrer d’autres parents, parler avec deux accueillantes ; anonyme, sans inscription.',
    themes: ['soutien-a-la-parentalite', 'naissance-et-petite-enfance'],
    thematics: [T.parenting],
    publics: ['familles'],
    publicsDetail: 'Enfants de moins de 4 ans accompagnés d’un adulte, futurs parents.',
    ageMax: 4,
    mobilisationModes: ['se-presenter'],
    mobilisableBy: ['usagers'],
    openingHours: [onDays('we,fr', '09:30-11:30'), onDays('ph')],
  }),
  ...['P0055', 'P0056', 'P0057'].map((number) =>
    service(number, 'Information et coordination gérontologiques', {
      type: 'accompagnement',
      description:
        'Faire le point sur les besoins, monter les dossiers (APA, caisse de retraite, aménagement du logement), coordonner les intervenants, préparer un retour d’hôpital.',
      themes: ['grand-age', 'vivre-a-domicile', 'vivre-en-etablissement'],
      thematics: [T.dependency, T.rights],
      publics: ['seniors', 'familles'],
      ageMin: 60,
      receptionModes: ['en-presentiel', 'a-distance'],
      mobilisationModes: ['telephoner', 'envoyer-un-courriel', 'se-presenter'],
    }),
  ),
  service('P0055', 'Café des aidants d’Étampes', {
    type: 'atelier',
    description:
      'Une fois par mois, des proches aidants se retrouvent autour d’une psychologue et d’un thème.',
    themes: ['proches-aidants'],
    thematics: [T.carers, T.company],
    publics: ['familles'],
    mobilisationModes: ['se-presenter', 'telephoner'],
    openingHours: [onDays('th', '14:30-16:30', { comment: 'deuxième jeudi du mois' })],
  }),
]
