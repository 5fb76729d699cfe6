import type { SearchDocument } from '@/infra/search/SearchDocument'
import { aSearchDocument } from '../../../factories/aSearchDocument'

const SHEETS: Record<string, Partial<SearchDocument>> = {
  rqth: { title: 'Reconnaissance de travailleur', acronyms: ['RQTH'] },
  pmi: { title: 'Consultation de P.M.I.' },
  aah: { title: 'Allocation adulte', acronyms: ['AAH'] },
  sociale: { title: 'Aide sociale légale' },
  urgence: { title: 'Hébergement d’urgence' },
  asile: { title: 'Demande d’asile' },
  aidants: { title: 'Répit des aidant·e·s' },
  agents: { title: 'Logement des agent(e)s hospitaliers' },
  genevieve: { title: 'Mairie de Sainte-Geneviève-des-Bois' },
  michel: { title: 'CCAS de St-Michel-sur-Orge' },
  coparentalite: { title: 'Séances de co-parentalité' },
  parentalite: { title: 'Coparentalité apaisée' },
  permis: { title: 'Passer par une autoécole' },
  creche: { title: 'Trouver une micro-crèche' },
  dettes: { title: 'Sortir du surendettement' },
  courriel: { title: 'Ouvrir un e-mail' },
  reach: {
    title: 'Maison du lac',
    body: '01 69 80 39 19\naccueil@maison-lac.exemple.fr\nhttps://www.maison-lac.fr/horaires/ete\nSIRET 217 700 018 00025',
  },
  elder: { title: 'Maltraitance des aînés', body: '3977' },
  line: { title: 'France Travail', body: 'Appeler le 39 49' },
  otherLaw: { title: 'Autre revenu', body: 'L. 262-29' },
  law: { title: 'Revenu minimal', body: 'article L. 262-2 du code de l’action sociale ; R. 262-1' },
}

/** Sheets that write one thing each: its id is the word by which cases call it. */
export const WRITTEN_SHEETS = Object.entries(SHEETS).map(([id, sheet], n) =>
  aSearchDocument({ number: `D1${String(n).padStart(3, '0')}`, ...sheet, id }),
)

export const WRITTEN_LEXICON = { acronyms: ['RQTH', 'PMI', 'AAH'], synonyms: [] }

/** What is typed, and the sheet that must come first. */
export const WRITTEN_CASES = [
  ['R.Q.T.H', 'rqth'],
  ['r.q.t.h.', 'rqth'],
  ['R Q T H', 'rqth'],
  ['pmi', 'pmi'],
  ['p.m.i.', 'pmi'],
  ['A.A.H.', 'aah'],
  ['l’A.A.H', 'aah'],
  ['laah', 'aah'],
  ['laide sociale', 'sociale'],
  ['LAIDE SOCIALE', 'sociale'],
  ['durgence', 'urgence'],
  ['hebergement durgence', 'urgence'],
  ['lasile', 'asile'],
  ['dhebergement', 'urgence'],
  ['jai besoin dhebergement', 'urgence'],
  ['aidant·e·s', 'aidants'],
  ['aidant.e.s', 'aidants'],
  ['aidante', 'aidants'],
  ['aidant', 'aidants'],
  ['agents hospitaliers', 'agents'],
  ['agente', 'agents'],
  ['ste genevieve', 'genevieve'],
  ['Ste-Geneviève-des-Bois', 'genevieve'],
  ['sainte genevieve', 'genevieve'],
  ['st michel', 'michel'],
  ['st-michel', 'michel'],
  ['saint michel', 'michel'],
  ['micro crèche', 'creche'],
  ['microcrèche', 'creche'],
  ['microcrèches', 'creche'],
  ['auto école', 'permis'],
  ['auto-écoles', 'permis'],
  ['sur endettement', 'dettes'],
  ['sur-endettement', 'dettes'],
  ['surendettement', 'dettes'],
  ['email', 'courriel'],
  ['e mail', 'courriel'],
  ['01 69 80 39 19', 'reach'],
  ['0169803919', 'reach'],
  ['01.69.80.39.19', 'reach'],
  ['+33 1 69 80 39 19', 'reach'],
  ['01 69 80', 'reach'],
  ['maison 0169803919', 'reach'],
  ['39 77', 'elder'],
  ['3949', 'line'],
  ['21770001800025', 'reach'],
  ['217 700 018 00025', 'reach'],
  ['217700018', 'reach'],
  ['L. 262-2', 'law'],
  ['L. 262-29', 'otherLaw'],
  ['L262-2', 'law'],
  ['article L.262-2', 'law'],
  ['l’article L 262-2', 'law'],
  ['R 262-1', 'law'],
  ['accueil@maison-lac.exemple.fr', 'reach'],
  ['@maison-lac.exemple.fr', 'reach'],
  ['maison-lac.fr', 'reach'],
  ['www.maison-lac.fr', 'reach'],
  ['https://www.maison-lac.fr/', 'reach'],
  ['http://maison-lac.fr/horaires/ete', 'reach'],
  ['https://www.maison-lac.fr/page-disparue', 'reach'],
  ['autre@maison-lac.exemple.fr', 'reach'],
] as const

/** Numbers and addresses a figure or a word away from those of the sheets. */
export const UNWRITTEN = [
  '0169803918',
  '3978',
  'L. 262-3',
  'R. 262-11',
  'L. 26-2',
  '21770001800026',
  'autre-lac.fr',
] as const

/** Words that are near one another, and words that nobody knows. */
export const TRUE_WORDS_SHEETS = [
  aSearchDocument({ id: 'd-1', title: 'Fauteuil roulant', body: 'prêt' }),
  aSearchDocument({ id: 'd-2', title: 'Roulante et faute', body: 'fauteuils' }),
  aSearchDocument({ id: 'd-3', title: 'Carte de stationnement' }),
  aSearchDocument({ id: 'd-4', title: 'Cartes du monde', body: 'voyage', summary: 'stationement' }),
  aSearchDocument({ id: 'd-5', title: 'Domiciliation' }),
]

export const UNKNOWN_WORD_CASES = [
  ['qzqzqz domiciliation', ['d-5']],
  ['domiciliation qzqzqz', ['d-5']],
  ['qzqzqz domicilliation', ['d-5']],
  ['domicilliation qzqzqz', ['d-5']],
  ['qzqzqz domicil', ['d-5']],
  ['qzqzqz domiciliation wxwxwx', ['d-5']],
] as const
