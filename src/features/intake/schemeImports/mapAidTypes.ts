import type { SchemeKind } from '@/domain/scheme/closedLists'
import { foldPlaceName as fold } from '@/domain/territory/foldPlaceName'

/** Our kinds with the producers' words for them, the most telling kind first: it wins where a scheme has several. */
const WORDS: [SchemeKind, string[]][] = [
  [
    'aide-financiere',
    [
      'financement',
      'subvention',
      'aide financiere',
      'pret',
      'avance',
      'avance recuperable',
      'avantage fiscal',
      'credit d impot',
      'exoneration',
      'allocation',
      'bourse',
      'prime',
      'garantie',
      'cautionnement',
      'prestation',
      'indemnite',
      'cheque',
      'bon d achat',
      'tarif reduit',
      'reduction',
      'remboursement',
      'prise en charge',
      'secours',
    ],
  ],
  ['hebergement', ['hebergement', 'logement', 'mise a l abri']],
  [
    'aide-materielle',
    [
      'aide materielle',
      'materiel',
      'pret de materiel',
      'don',
      'equipement',
      'aide alimentaire',
      'mise a disposition',
    ],
  ],
  [
    'accompagnement',
    [
      'accompagnement',
      'conseil',
      'ingenierie',
      'diagnostic',
      'etude',
      'audit',
      'mise en relation',
      'mediation',
      'suivi',
      'aide technique',
    ],
  ],
  ['formation', ['formation', 'atelier', 'apprentissage', 'sensibilisation']],
  ['demarche', ['demarche', 'droit', 'autorisation', 'agrement', 'label', 'carte']],
  ['information', ['information', 'orientation', 'documentation', 'guide', 'ressource']],
]

/** The kind for a list of `types_aides`, and the values that we have no word for. `kind` is null when all are unknown. */
export function mapAidTypes(types: readonly string[]): { kind: SchemeKind | null; unknown: string[] } {
  const known = types.map((type) => ({ type, kind: kindOf(type) }))
  const kind = WORDS.map(([each]) => each).find((each) => known.some((entry) => entry.kind === each)) ?? null
  return { kind, unknown: known.filter((entry) => entry.kind === null).map((entry) => entry.type) }
}

function kindOf(type: string): SchemeKind | null {
  const folded = fold(type)
  const forms = [folded, folded.replaceAll(/s\b/g, '')]
  return WORDS.find(([, words]) => words.some((word) => forms.includes(word)))?.[0] ?? null
}
