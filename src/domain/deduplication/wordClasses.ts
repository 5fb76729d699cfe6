import { singular } from './singular'

/** What a word tells in the name of a body. */
export type WordClass = 'own' | 'soft' | 'generic' | 'level' | 'number' | 'noise'

const words = (list: string) => new Set(list.split(' ').map(singular))

/** Words that only say that it is a body. */
const NOISE = words('association organisme structure etablissement loi')

/** Words that part a body from its branches, its services and what stands above it. */
const LEVELS = words(
  'accueil agence ancien ancienne annexe antenne bas basse bureau bus camion central centrale comite delegation delegue deleguee deleguees ' +
    'direction equipe est federation filiale groupement guichet haut haute intercommunal intercommunale itinerant itinerante itinerance mobile ' +
    'national nationale nord nouveau nouvelle ouest permanence point pole principal principale regional regionale relais ' +
    'secteur section service siege site succursale sud unite union',
)

/** Words that one body says or leaves out of its name, and that name nothing within it. */
const SOFT = words(
  'centre communal communale commune culture culturel culturelle general generale local locale municipal municipale pays rural rurale socio ' +
    'territoire territorial territoriale urbain ville village',
)

/** Words that many bodies share: they weigh little. */
const GENERIC = words(
  'action actions aide associatif bibliotheque collectivite communaute communes departement departemental departementale emploi ' +
    'espace france franceservices francetravail groupe information infos insertion jeune jeunes jeunesse lieu locaux maison mediation ' +
    'mediatheque numerique orientation personne personnes place plateforme public publics reseau services social sociale sociaux ' +
    'syndicat',
)

/** Words that each body of a network carries. */
const NETWORKS = new Set(['franceservice', 'francetravail'])

/** What kind of word this is, as `nameWords` writes it. */
export function wordClass(word: string): WordClass {
  if (/^(?:lettre[a-z]|\d+)$/.test(word)) return 'number'
  if (NOISE.has(word)) return 'noise'
  if (LEVELS.has(word)) return 'level'
  if (SOFT.has(word)) return 'soft'
  return GENERIC.has(word) ? 'generic' : 'own'
}

const OWN = 1
const NETWORK = 0.7
const PLACE = 0.5
const COMMON = 0.35

/** How much a word weighs in a comparison; those of the commune weigh less: every body of the place carries them, or none. */
export function wordWeight(word: string, place: ReadonlySet<string>): number {
  if (place.has(word)) return PLACE
  if (NETWORKS.has(word)) return NETWORK
  const kind = wordClass(word)
  return kind === 'own' || kind === 'number' ? OWN : COMMON
}
