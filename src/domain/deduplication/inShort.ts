/** A thing in full, folded, one way a line; the longest first. What is only near it keeps its own name: a CIAS is no CCAS. */
const IN_FULL: Readonly<Record<string, readonly string[]>> = {
  cias: ['centre intercommunal d action sociale'],
  ccas: ['centre communal d action sociale'],
  caf: ['caisse d allocations familiales', 'caisse des allocations familiales', 'allocations familiales caf'],
  cpam: ['caisse primaire d assurance maladie', 'assurance maladie'],
  msa: ['mutualite sociale agricole'],
  carsat: ['caisse d assurance retraite et de la sante au travail'],
  pmi: ['protection maternelle et infantile', 'protection maternelle infantile'],
  mdph: [
    'maison departementale des personnes handicapees',
    'maison departementale pour les personnes handicapees',
  ],
  clic: [
    'centre local d information et de coordination gerontologique',
    'centre local d information et de coordination',
  ],
  cio: ['centre d information et d orientation'],
  cidff: [
    'centre d information sur les droits des femmes et des familles',
    'centre d information des droits des femmes et des familles',
    'centre d information sur les droits des femmes',
  ],
  pij: ['point d information jeunesse', 'point information jeunesse', 'bureau information jeunesse'],
  cij: ['centre d information jeunesse', 'centre information jeunesse'],
  francetravail: ['pole emploi', 'france travail'],
  franceservices: [
    'maison de services au public',
    'maison de services aux publics',
    'maison des services au public',
    'maison des services publics',
    'relais de services au public',
    'relais de services publics',
    'relais des services publics',
    'maison france services',
    'maison france service',
    'espace france services',
    'espace france service',
    'france services',
    'france service',
  ],
  evs: ['espace de vie sociale'],
  pad: ['point d acces au droit', 'point acces au droit'],
  'planning familial': [
    'mouvement francais pour le planning familial',
    'mouvement francais du planning familial',
  ],
  'social culturel': [
    'socioculturel',
    'socio culturel',
    'socioculturelle',
    'socio culturelle',
    'sociale et culturelle',
  ],
  epn: ['espace public numerique'],
  mds: ['maison departementale des solidarites', 'maison des solidarites'],
  udaf: ['union departementale des associations familiales'],
  adil: [
    'agence departementale d information sur le logement',
    'agence departementale pour l information sur le logement',
  ],
  mjd: ['maison de la justice et du droit', 'maison de justice et du droit'],
  mairie: ['hotel de ville'],
  mjc: ['maison des jeunes et de la culture'],
  sip: [
    'service des impots des particuliers',
    'service impots des particuliers',
    'sip du centre des finances publiques',
  ],
  sie: [
    'service des impots des entreprises',
    'service impots des entreprises',
    'sie du centre des finances publiques',
  ],
  spf: ['service de publicite fonciere', 'service de la publicite fonciere'],
  spip: ['service penitentiaire d insertion et de probation'],
  cmp: ['centre medico psychologique'],
  ram: [
    'relais d assistantes maternelles',
    'relais assistantes maternelles',
    'relais assistants maternels',
    'relais petite enfance',
  ],
  laep: ['lieu d accueil enfants parents', 'lieu d accueil enfant parent'],
  ehpad: [
    'etablissement d hebergement pour personnes agees dependantes',
    'etablissement hebergeant des personnes agees dependantes',
  ],
  saad: ['service d aide et d accompagnement a domicile'],
  ssiad: ['service de soins infirmiers a domicile', 'service de soins a domicile'],
  chrs: ['centre d hebergement et de reinsertion sociale'],
  cada: ['centre d accueil de demandeurs d asile', 'centre d accueil pour demandeurs d asile'],
  pcb: ['point conseil budget', 'points conseil budget', 'relais conseil budget'],
  admr: ['aide a domicile en milieu rural'],
  resto: ['restaurants du coeur', 'restos du coeur', 'resto du coeur'],
  onac: [
    'office national des anciens combattants et victimes de guerre',
    'office national des combattants et des victimes de guerre',
    'office national des anciens combattants',
  ],
  urssaf: ['union de recouvrement des cotisations de securite sociale et d allocations familiales'],
}

/** The same in a word. */
const IN_A_WORD: Readonly<Record<string, string>> = {
  ameli: 'cpam',
  asso: 'association',
  bij: 'pij',
  cidf: 'cidff',
  efs: 'franceservices',
  mfs: 'franceservices',
  msap: 'franceservices',
  onacvg: 'onac',
  rpe: 'ram',
  rsp: 'franceservices',
  st: 'saint',
  ste: 'sainte',
}

const PHRASES = Object.entries(IN_FULL).flatMap(([short, full]) =>
  full.map((phrase) => [` ${phrase} `, ` ${short} `] as const),
)

/** A folded text with what it says in full put in short. */
export function inShort(folded: string): string {
  let text = ` ${folded} `
  for (const [full, short] of PHRASES) if (text.includes(full)) text = text.replaceAll(full, short)
  return text
    .split(' ')
    .filter(Boolean)
    .map((word) => IN_A_WORD[word] ?? word)
    .join(' ')
}
