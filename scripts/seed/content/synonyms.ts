import type { SynonymContent } from './types'

/** Short forms of the field and what they stand for; each group stands alone, none leads to another. */
const ACRONYMS = `
  RSA | revenu de solidarité active
  AAH | allocation aux adultes handicapés
  APA | allocation personnalisée d’autonomie
  PCH | prestation de compensation du handicap
  AEEH | allocation d’éducation de l’enfant handicapé | allocation handicap enfant
  ASF | allocation de soutien familial
  AF | allocations familiales | allocs
  CF | complément familial
  FSL | fonds de solidarité pour le logement
  MDPH | maison départementale des personnes handicapées
  ASE | aide sociale à l’enfance
  MECS | maison d’enfants à caractère social
  CCAS | centre communal d’action sociale
  CIAS | centre intercommunal d’action sociale
  PMI | protection maternelle et infantile
  CMP | centre médico-psychologique
  CMPP | centre médico-psycho-pédagogique
  CAMSP | centre d’action médico-sociale précoce
  C2S | complémentaire santé solidaire | CSS | mutuelle gratuite
  CMU | couverture maladie universelle
  AME | aide médicale de l’État
  ASPA | allocation de solidarité aux personnes âgées | minimum vieillesse
  ASI | allocation supplémentaire d’invalidité
  ASS | allocation de solidarité spécifique
  ARE | allocation d’aide au retour à l’emploi
  APL | aide personnalisée au logement
  ALS | allocation de logement sociale
  ALF | allocation de logement familiale
  PAJE | prestation d’accueil du jeune enfant | aide bébé | aide pour bébé
  CMG | complément de libre choix du mode de garde | payer la nounou
  PreParE | prestation partagée d’éducation de l’enfant | congé parental
  ARS | allocation de rentrée scolaire
  AJPP | allocation journalière de présence parentale
  AJPA | allocation journalière du proche aidant
  CAF | caisse d’allocations familiales
  CPAM | caisse primaire d’assurance maladie
  MSA | mutualité sociale agricole
  CARSAT | caisse d’assurance retraite et de la santé au travail
  CNAV | caisse nationale d’assurance vieillesse
  CRAMIF | caisse régionale d’assurance maladie d’Île-de-France
  URSSAF | union de recouvrement des cotisations de sécurité sociale
  SIAO | service intégré de l’accueil et de l’orientation
  CHRS | centre d’hébergement et de réinsertion sociale
  CHU | centre d’hébergement d’urgence
  CADA | centre d’accueil pour demandeurs d’asile
  HUDA | hébergement d’urgence pour demandeurs d’asile
  CPH | centre provisoire d’hébergement
  ADA | allocation pour demandeur d’asile
  OFII | office français de l’immigration et de l’intégration
  OFPRA | office français de protection des réfugiés et apatrides
  CNDA | cour nationale du droit d’asile
  OQTF | obligation de quitter le territoire français
  DALO | droit au logement opposable
  DAHO | droit à l’hébergement opposable
  CCAPEX | commission de coordination des actions de prévention des expulsions
  HLM | habitation à loyer modéré
  FJT | foyer de jeunes travailleurs
  IML | intermédiation locative
  ANAH | agence nationale de l’habitat
  ADIL | agence départementale d’information sur le logement
  PDLHI | pôle départemental de lutte contre l’habitat indigne
  ESAT | établissement et service d’accompagnement par le travail
  SAVS | service d’accompagnement à la vie sociale
  SAMSAH | service d’accompagnement médico-social pour adultes handicapés
  MAS | maison d’accueil spécialisée
  FAM | foyer d’accueil médicalisé
  EAM | établissement d’accueil médicalisé
  IME | institut médico-éducatif
  IMPRO | institut médico-professionnel
  ITEP | institut thérapeutique, éducatif et pédagogique
  DITEP | dispositif intégré thérapeutique, éducatif et pédagogique
  SESSAD | service d’éducation spéciale et de soins à domicile
  CMI | carte mobilité inclusion | carte handicapé | carte d’invalidité
  RQTH | reconnaissance de la qualité de travailleur handicapé
  CDAPH | commission des droits et de l’autonomie des personnes handicapées
  PPS | projet personnalisé de scolarisation
  PAP | plan d’accompagnement personnalisé
  PAI | projet d’accueil individualisé
  AESH | accompagnant des élèves en situation de handicap
  ULIS | unité localisée pour l’inclusion scolaire
  SEGPA | section d’enseignement général et professionnel adapté
  EREA | établissement régional d’enseignement adapté
  TSA | trouble du spectre de l’autisme
  TDAH | trouble du déficit de l’attention avec ou sans hyperactivité
  MASP | mesure d’accompagnement social personnalisé
  MAJ | mesure d’accompagnement judiciaire
  MJPM | mandataire judiciaire à la protection des majeurs
  AJ | aide juridictionnelle | avocat gratuit
  AED | aide éducative à domicile | éducateur à la maison
  AEMO | action éducative en milieu ouvert
  AESF | accompagnement en économie sociale et familiale
  MJAGBF | mesure judiciaire d’aide à la gestion du budget familial
  MJIE | mesure judiciaire d’investigation éducative
  TISF | technicien de l’intervention sociale et familiale
  CESF | conseiller en économie sociale et familiale
  OPP | ordonnance de placement provisoire
  MNA | mineur non accompagné | mineur isolé
  LVA | lieu de vie et d’accueil
  PEAD | placement éducatif à domicile
  CJM | contrat jeune majeur
  CRIP | cellule de recueil des informations préoccupantes
  IP | information préoccupante
  PPE | projet pour l’enfant
  JAF | juge aux affaires familiales
  PJJ | protection judiciaire de la jeunesse
  CEJ | contrat d’engagement jeune
  FAJ | fonds d’aide aux jeunes
  PACEA | parcours contractualisé d’accompagnement vers l’emploi et l’autonomie
  IAE | insertion par l’activité économique
  SIAE | structure d’insertion par l’activité économique
  ACI | atelier et chantier d’insertion
  AAD | aide à domicile
  SAD | service autonomie à domicile
  SAAD | service d’aide et d’accompagnement à domicile
  SSIAD | service de soins infirmiers à domicile
  SPASAD | service polyvalent d’aide et de soins à domicile
  EHPAD | établissement d’hébergement pour personnes âgées dépendantes | maison de retraite
  USLD | unité de soins de longue durée
  UHR | unité d’hébergement renforcé
  PASA | pôle d’activités et de soins adaptés
  ASH | aide sociale à l’hébergement
  GIR | groupe iso-ressources
  AGGIR | autonomie gérontologie groupes iso-ressources
  CLIC | centre local d’information et de coordination
  DAC | dispositif d’appui à la coordination
  MAIA | méthode d’action pour l’intégration des services d’aide et de soins
  HAD | hospitalisation à domicile
  PASS | permanence d’accès aux soins de santé
  ELSA | équipe de liaison et de soins en addictologie
  LHSS | lits halte soins santé
  LAM | lits d’accueil médicalisés
  CSAPA | centre de soins, d’accompagnement et de prévention en addictologie
  CAARUD | centre d’accueil et d’accompagnement à la réduction des risques pour usagers de drogues
  CATTP | centre d’accueil thérapeutique à temps partiel
  GEM | groupe d’entraide mutuelle
  CLSM | conseil local de santé mentale
  CPEF | centre de planification et d’éducation familiale
  EVS | espace de vie sociale
  LAEP | lieu d’accueil enfants-parents
  REAAP | réseau d’écoute, d’appui et d’accompagnement des parents
  CLAS | contrat local d’accompagnement à la scolarité
  RPE | relais petite enfance
  ARIPA | agence de recouvrement et d’intermédiation des pensions alimentaires
  PCB | point conseil budget
  TGD | téléphone grave danger
  ISCG | intervenant social en commissariat et gendarmerie
  CIDFF | centre d’information sur les droits des femmes et des familles
  PUMA | protection universelle maladie
  ALD | affection de longue durée
  MDS | maison des solidarités
  UTAS | unité territoriale d’action sociale
  UDAF | union départementale des associations familiales
  UDCCAS | union départementale des centres communaux d’action sociale
  QPV | quartier prioritaire de la politique de la ville
  SPIP | service pénitentiaire d’insertion et de probation
`

/** What people say, beside the words of the sheets. */
const EVERYDAY_WORDS = `
  payer l’électricité | impayé d’énergie | facture d’électricité
  payer le gaz | facture de gaz
  payer l’eau | facture d’eau
  coupure d’électricité | coupure de courant
  carte de stationnement | place handicapé
  chômage | demandeur d’emploi | sans emploi
  assistante sociale | travailleur social | assistant de service social
  sans papiers | situation irrégulière
  retard de loyer | loyer impayé | dette de loyer | dette locative
  caution | dépôt de garantie
  garant | cautionnement
  à la rue | sans abri | SDF | sans domicile stable
  expulsion | procédure d’expulsion
  logement insalubre | habitat indigne | logement indécent
  trop de dettes | surendettement
  pension alimentaire impayée | pension non versée
  famille monoparentale | parent isolé | élever seul son enfant
  femme battue | violences conjugales | conjoint violent
  enfant battu | enfance en danger | maltraitance d’enfant
  famille d’accueil | assistant familial
  foyer de l’enfance | placement d’enfant
  colis alimentaire | aide alimentaire | banque alimentaire
  cantine | restauration scolaire | demi-pension
  rentrée des classes | rentrée scolaire | fournitures scolaires
  passer le permis | permis de conduire | permis B | auto-école
  aide-ménagère | femme de ménage
  livraison de repas | portage de repas
  aidant | proche aidant
  aller chez le médecin | transport médical
  adresse postale | domiciliation | élection de domicile
  démarches en ligne | démarches sur internet
  mise sous tutelle | tutelle | protection juridique des majeurs
  petit prêt | microcrédit
  aide au logement | allocation logement
  demandeur d’asile | demande d’asile
  interprète | traducteur | interprétariat
  obsèques | enterrement | funérailles
`

/** The synonyms seeded on the first day; editors change them afterwards as content. */
export const synonyms: readonly SynonymContent[] = [
  ...groups(ACRONYMS).map((terms): SynonymContent => ({ kind: 'acronym', acronym: terms[0], terms })),
  ...groups(EVERYDAY_WORDS).map((terms): SynonymContent => ({ kind: 'everyday', terms })),
]

function groups(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((term) => term.trim()))
}
