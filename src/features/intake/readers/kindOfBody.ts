import { labelOf } from '@/domain/labelOf'
import { ORGANISATION_KINDS, type OrganisationKind } from '@/domain/organisation/closedLists'
import type { NetworkCode } from '@/domain/organisation/networks'
import { fold } from '@/domain/text/foldText'
import type { Spot } from '@/features/sheets/values/Spot'

/** What a network says of its members; a body of several is what comes first here. */
const OF_NETWORK: readonly (readonly [OrganisationKind, readonly NetworkCode[]])[] = [
  ['caf', ['caf']],
  ['cpam', ['cpam']],
  ['ccas', ['ccas-cias']],
  ['mdph', ['mdph', 'maison-departementale-de-lautonomie']],
  ['maison-des-solidarites', ['maisons-des-solidarites']],
  ['mission-locale', ['mission-locale']],
  ['france-travail', ['france-travail']],
  ['cap-emploi', ['cap-emploi-reseau-cheops']],
  ['caisse', ['mutualite-sociale-agricole']],
  ['etablissement-de-sante', ['cmp', 'cms', 'csapa', 'caarud']],
  ['justice', ['points-justice', 'pjj', 'spip']],
  [
    'structure-d-insertion',
    [
      'aci',
      'ai',
      'ei',
      'eiti',
      'etti',
      'ea',
      'eatt',
      'esat',
      'geiq',
      'chantier-ecole',
      'coorace',
      'ressourceries',
    ],
  ],
  [
    'formation',
    [
      'afpa',
      'cnam',
      'ecoles-de-la-deuxieme-chance',
      'epide',
      'reseau-app',
      'campus-connecte',
      'grandes-ecoles-du-numerique',
      'simplon',
      'konexio',
    ],
  ],
  ['logement', ['action-logement', 'residences-fjt', 'siao', 'chrs', 'chu', 'huda', 'cada', 'cph']],
  ['service-du-departement', ['departements', 'ase']],
  ['france-services', ['france-service', 'msap']],
  ['mairie', ['communes']],
  ['lieu-numerique', ['espaces-publics-numeriques', 'conseillers-numeriques']],
  [
    'association',
    [
      'restos-du-coeur',
      'secours-populaire',
      'croix-rouge',
      'emmaus',
      'banques-alimentaires',
      'fcsf',
      'mjc',
      'cidff',
      'unaf',
      'apprentis-dauteuil',
      'la-cravate-solidaire',
      'adie',
      'snc',
      'wimoov',
      'face',
      'pimms-mediation',
    ],
  ],
]

/** What a name says, accents and case folded; the most telling first. */
const OF_NAME: readonly (readonly [RegExp, OrganisationKind])[] = [
  [
    /\bfrance[ -]services?\b|\bmaison (?:de|des) services? (?:au|aux?) publics?\b|\bmsap\b/,
    'france-services',
  ],
  [/\bc(?:c|i)as\b|centre (?:inter)?communal d.action sociale/, 'ccas'],
  [/\bcaf\b|caisse d.allocations? familiales?/, 'caf'],
  [/\bcpam\b|caisse primaire d.assurance maladie/, 'cpam'],
  [/\bmdph\b|maison departementale (?:des personnes handicapees|de l.autonomie)/, 'mdph'],
  [/\bpmi\b|protection maternelle/, 'pmi'],
  [/\bclic\b|centre local d.information et de coordination/, 'clic'],
  [/\bmission locale\b/, 'mission-locale'],
  [/\bfrance travail\b|\bpole emploi\b/, 'france-travail'],
  [/\bcap emploi\b/, 'cap-emploi'],
  [
    /maisons? (?:departementales? )?des solidarites?|\bmds\b|\bcms\b|centre medico-social/,
    'maison-des-solidarites',
  ],
  [/\bmsa\b|mutualite sociale agricole|\bcarsat\b|\burssaf\b|\bcnav\b|\bagirc\b/, 'caisse'],
  [
    /\bhopital\b|centre hospitalier|\bcmp\b|\bcsapa\b|\bcaarud\b|centre de sante\b|\behpad\b/,
    'etablissement-de-sante',
  ],
  [/\bbailleur\b|office public de l.habitat|\boph\b|\bhlm\b/, 'bailleur'],
  [/\badil\b|\bfoyer (?:de )?jeunes travailleurs\b|\bsiao\b|\bchrs\b/, 'logement'],
  [/maison de justice|point.(?:justice|d.acces au droit)|\btribunal\b|\bspip\b|\bcdad\b/, 'justice'],
  [/conseil departemental|\bdepartement (?:de|du|des|d)\b/, 'service-du-departement'],
  [
    /\bassociation\b|\basso\b|secours (?:populaire|catholique)|restos du c|croix.rouge|\bemmaus\b|\bmjc\b|centre social/,
    'association',
  ],
  [
    /\bcyber|\bepn\b|espace (?:public )?(?:numerique|multimedia)|fab.?lab|club informatique|mediation numerique/,
    'lieu-numerique',
  ],
  [/\bgreta\b|\bafpa\b|organisme de formation|\bcfa\b/, 'formation'],
  [/\bprefecture\b|\bsous-prefecture\b|\bddets?p?p?\b/, 'etat'],
  [/\bmairie\b|communaute (?:de communes|d.agglomeration)|\bmetropole\b|hotel de ville/, 'mairie'],
]

/** What stands before the words by which a body says what it is, and says nothing itself: `Espace France services`, `Antenne de la CAF`. */
const BEFORE =
  /^(?:(?:le|la|les|l|de|du|des|d|antenne|agence|accueil|annexe|bureau|espace|guichet|maison|permanence|point|pole|relais|site)[ '’-]+)*/
/** Where a name begins anew: `Ville d’Évry - CCAS`, `Centre communal d’action sociale (CCAS)`. */
const PARTS = / [-–—:/|] |\s{0,3}[/(),;–—|]\s{0,3}/
/** Acronyms that are a word or a name otherwise: `Clic & Ressources` is no CLIC. */
const IN_CAPITALS = /^(?:caf|clic|pmi|mds|cms|msa|cmp|oph|cfa|epn|adil|siao)$/

/**
 * The kind of a body from its networks, else from what its name says that it is. A kind that is only named within it (`Les amis de la
 * CAF`, `Village AFPA`) is proposed to the editors in the report and on the sheet, not written: `fallback` is.
 */
export function kindOfBody(
  networks: readonly NetworkCode[],
  name: string,
  { notes, column }: Spot,
  fallback: OrganisationKind = 'autre',
): OrganisationKind {
  const [byNetwork] = OF_NETWORK.find(([, codes]) => codes.some((code) => networks.includes(code))) ?? []
  if (byNetwork) return byNetwork
  const said = name.split(PARTS).flatMap((part) => kindSaid(part) ?? [])[0]
  const named = said ? null : kindInWords(name)
  if (named && named !== fallback)
    notes.warn(
      column,
      name,
      `type proposé d’après le nom, «\u00a0${labelOf(ORGANISATION_KINDS, named)}\u00a0»\u00a0: à choisir`,
    )
  return said ?? fallback
}

/** What the words of a category say, wherever they stand; `null` for nothing known. */
export function kindInWords(words: string): OrganisationKind | null {
  const folded = fold(words)
  return OF_NAME.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}

/** The kind that a name, or a part of it, begins with; an acronym is one when it is written as such. */
function kindSaid(part: string): OrganisationKind | null {
  const folded = fold(part)
  const start = BEFORE.exec(folded)?.[0].length ?? 0
  for (const [pattern, kind] of OF_NAME) {
    const found = pattern.exec(folded)
    if (!found || (found.index !== 0 && found.index !== start)) continue
    const written = part.slice(found.index, found.index + found[0].length)
    if (!IN_CAPITALS.test(found[0]) || written === written.toUpperCase()) return kind
  }
  return null
}
