import { foldPlaceName } from '../territory/foldPlaceName'

/** Ways to write one thing in full and in short; both become the short one. Folded, the longest first. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bcentre (inter)?communal d action sociale\b/g, 'ccas'],
  [/\bcias\b/g, 'ccas'],
  [/\bcaisse d allocations familiales\b/g, 'caf'],
  [/\bcaisse primaire d assurance maladie\b/g, 'cpam'],
  [/\b(assurance maladie|ameli)\b/g, 'cpam'],
  [/\bmutualite sociale agricole\b/g, 'msa'],
  [/\bprotection maternelle( et)? infantile\b/g, 'pmi'],
  [/\bmaison departementale des personnes handicapees\b/g, 'mdph'],
  [/\bcentre local d information et de coordination( gerontologique)?\b/g, 'clic'],
  [/\bcentre d information et d orientation\b/g, 'cio'],
  [/\b(point|bureau|centre) (d )?information jeunesse\b/g, 'pij'],
  [/\bbij\b/g, 'pij'],
  [/\bpole emploi\b/g, 'france travail'],
  [/\b(maison|relais) (de|des) services? au( |x )publics?\b/g, 'france services'],
  [/\b(msap|rsp)\b/g, 'france services'],
  [/\bmaison france services?\b/g, 'france services'],
  [/\bfrance service\b/g, 'france services'],
  [/\bespace public numerique\b/g, 'epn'],
  [/\bmaison (departementale )?des solidarites\b/g, 'mds'],
  [/\bunion departementale des associations familiales\b/g, 'udaf'],
  [/\bagence departementale d information sur le logement\b/g, 'adil'],
  [/\bmaison de (la )?justice et du droit\b/g, 'mjd'],
  [/\bhotel de ville\b/g, 'mairie'],
  [/\bmaison des jeunes et de la culture\b/g, 'mjc'],
]

const STOP_WORDS = new Set(
  'a au aux avec ce ces d dans de des du en et l la le les ou par pour s sous sur un une'.split(' '),
)

/** Words that many bodies share: they weigh little. */
const GENERIC_WORDS = new Set(
  (
    'accueil action actions agence aide annexe antenne association associatif bureau centre collectivite communal communale ' +
    'communaute commune communes culturel culturelle culture departement departemental departementale direction emploi espace ' +
    'etablissement france general generale groupe guichet information infos insertion intercommunal intercommunale itinerant jeune ' +
    'jeunes jeunesse lieu local locale locaux maison mediation mediatheque bibliotheque municipal municipale numerique orientation ' +
    'permanence personne personnes place plateforme point pole public publics regional regionale relais reseau rural rurale ' +
    'secteur service services site social sociale sociaux socio structure syndicat territoire territorial territoriale union unite ' +
    'urbain ville village'
  ).split(' '),
)

/** A word of a name and its weight in a comparison. */
export type NameToken = { word: string; weight: number }

const GENERIC = 0.35
const OWN = 1
const PLACE = 0.5

/**
 * The words of a name that count, accents, case, plurals and long forms of acronyms folded. Words of the commune weigh
 * less: every body of the place carries them, or none.
 */
export function nameTokens(name: string, city: string | null): NameToken[] {
  const place = new Set(wordsOf(city ?? ''))
  return [...new Set(wordsOf(name))].map((word) => ({ word, weight: weightOf(word, place) }))
}

function wordsOf(text: string): string[] {
  let folded = foldPlaceName(text)
  for (const [long, short] of SHORT_FORMS) folded = folded.replaceAll(long, short)
  return folded
    .split(' ')
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map(singular)
}

/** Light plural folding: enough for two spellings of one word to meet. */
const singular = (word: string): string => (word.length > 4 ? word.replace(/(?:s|x)$/, '') : word)

const GENERIC_SINGULAR = new Set([...GENERIC_WORDS].map(singular))

function weightOf(word: string, place: ReadonlySet<string>): number {
  if (place.has(word)) return PLACE
  return GENERIC_SINGULAR.has(word) ? GENERIC : OWN
}

/** 0 to 1: the weighted share of the words that two names have in common. */
export function nameSimilarity(first: readonly NameToken[], second: readonly NameToken[]): number {
  const inSecond = new Map(second.map(({ word, weight }) => [word, weight]))
  let common = 0
  for (const { word, weight } of first) {
    const other = inSecond.get(word)
    // A word that is the place's for one and not for the other weighs as the place's.
    if (other !== undefined) common += 2 * Math.min(weight, other)
    else continue
  }
  const total =
    weigh(first, inSecond) + weigh(second, new Map(first.map(({ word, weight }) => [word, weight])))
  return total === 0 ? 0 : common / total
}

function weigh(tokens: readonly NameToken[], others: ReadonlyMap<string, number>): number {
  return tokens.reduce((sum, { word, weight }) => sum + Math.min(weight, others.get(word) ?? weight), 0)
}
