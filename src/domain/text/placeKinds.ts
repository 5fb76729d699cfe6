import { meaningfulWords } from './compileLexicon'

/** The usual names of the kinds of organisations and facilities, by code. */
const NAMES: Record<string, string[]> = {
  caf: ['CAF', 'caisse d’allocations familiales'],
  ccas: ['CCAS', 'CIAS', 'centre communal d’action sociale', 'centre intercommunal d’action sociale'],
  cpam: ['CPAM', 'caisse primaire d’assurance maladie'],
  caisse: ['MSA', 'caisse de retraite', 'CARSAT'],
  'maison-des-solidarites': ['maison des solidarités', 'MDS'],
  mdph: ['MDPH', 'maison départementale des personnes handicapées'],
  pmi: ['PMI', 'centre de PMI', 'protection maternelle et infantile'],
  clic: ['CLIC', 'centre local d’information et de coordination'],
  'mission-locale': ['mission locale'],
  'france-travail': ['France Travail', 'Pôle emploi'],
  'france-services': ['France services'],
  'cap-emploi': ['Cap emploi'],
  justice: ['point-justice', 'tribunal', 'maison de justice et du droit'],
  mairie: ['mairie'],
  'etablissement-de-sante': ['hôpital', 'centre hospitalier', 'CMP', 'centre médico-psychologique', 'CSAPA'],
  mecs: ['MECS', 'maison d’enfants', 'maison d’enfants à caractère social'],
  'foyer-enfance': ['foyer de l’enfance', 'foyer départemental de l’enfance'],
  pouponniere: ['pouponnière'],
  lva: ['lieu de vie', 'lieu de vie et d’accueil', 'LVA'],
  'village-enfants': ['village d’enfants'],
  'accueil-mere-enfant': ['centre maternel', 'accueil mère-enfant'],
}

const KINDS: readonly { words: string[]; code: string }[] = Object.entries(NAMES).flatMap(([code, names]) =>
  names.map((name) => ({ words: meaningfulWords(name), code })),
)

/** Codes of the kinds of places that a query names at its start: `CCAS Massy`, `maison d’enfants`; in any number. */
export function namedPlaceKinds(words: readonly { text: string; forms: readonly string[] }[]): string[] {
  const isWord = (at: number, word: string) =>
    words[at]?.text === word || (words[at]?.forms ?? []).includes(word)
  return [
    ...new Set(
      KINDS.filter((kind) => kind.words.every((word, at) => isWord(at, word))).map(({ code }) => code),
    ),
  ]
}
