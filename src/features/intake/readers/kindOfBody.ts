import type { OrganisationKind } from '@/domain/organisation/closedLists'
import type { NetworkCode } from '@/domain/organisation/networks'
import { fold } from '@/domain/text/foldText'

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
  [
    /\bmairie\b|communaute (?:de communes|d.agglomeration)|\bmetropole\b|hotel de ville|\bmediatheque\b|\bbibliotheque\b/,
    'mairie',
  ],
]

/** The kind of a body from its networks, then its name; `fallback` where neither tells. */
export function kindOfBody(
  networks: readonly NetworkCode[],
  name: string,
  fallback: OrganisationKind = 'autre',
): OrganisationKind {
  const [byNetwork] = OF_NETWORK.find(([, codes]) => codes.some((code) => networks.includes(code))) ?? []
  if (byNetwork) return byNetwork
  const folded = fold(name)
  return OF_NAME.find(([pattern]) => pattern.test(folded))?.[1] ?? fallback
}
