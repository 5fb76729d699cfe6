import type { MatchReason } from '../SearchAnswer'
import { CODES, TITLE } from './columnRanks'

/** How a word matched, from the strongest. */
export const TIERS = ['exact', 'synonym', 'stem', 'prefix', 'typo', 'farTypo', 'otherWord'] as const
export type Tier = (typeof TIERS)[number]

/** By column: none, body, summary, organisation, keywords, title, codes. */
const COLUMN_WEIGHTS = [0, 1, 3, 4, 6, 10, 14]

/** A word that the index knows, taken for another one all the same: under whatever explains it better, and no answer by itself. */
export const OTHER_WORD_GROUP = 0

/** Inside the first group a stem in the title may pass an exact word lost in a body; prefixes and typos never do. */
const TIER: Record<Tier, { group: number; factor: number; reason: MatchReason }> = {
  exact: { group: 3, factor: 1, reason: 'exact' },
  synonym: { group: 3, factor: 0.9, reason: 'synonym' },
  stem: { group: 3, factor: 0.8, reason: 'stem' },
  prefix: { group: 2, factor: 1, reason: 'prefix' },
  typo: { group: 1, factor: 1, reason: 'typo' },
  farTypo: { group: 1, factor: 0.7, reason: 'typo' },
  otherWord: { group: OTHER_WORD_GROUP, factor: 1, reason: 'typo' },
}

type Value = { tier: Tier; column: number; group: number; weight: number }

function weightOf(tier: Tier, column: number): number {
  // Another expression's acronym is worth a title at most: only what was typed is the acronym itself.
  const counted = tier === 'exact' || tier === 'prefix' ? column : Math.min(column, TITLE)
  return (COLUMN_WEIGHTS[counted] ?? 0) * TIER[tier].factor
}

const VALUES: Value[] = TIERS.flatMap((tier) =>
  COLUMN_WEIGHTS.flatMap((_, column) =>
    column === 0 ? [] : [{ tier, column, group: TIER[tier].group, weight: weightOf(tier, column) }],
  ),
).sort((a, b) => a.group - b.group || a.weight - b.weight || TIERS.indexOf(b.tier) - TIERS.indexOf(a.tier))

/** Every (tier, column) as one byte, the larger the better: the best match of a word is a maximum. 0 is no match. */
export const CODE: Record<Tier, Uint8Array> = {
  exact: codesOf('exact'),
  synonym: codesOf('synonym'),
  stem: codesOf('stem'),
  prefix: codesOf('prefix'),
  typo: codesOf('typo'),
  farTypo: codesOf('farTypo'),
  otherWord: codesOf('otherWord'),
}

function codesOf(tier: Tier): Uint8Array {
  return Uint8Array.from(COLUMN_WEIGHTS, (_, column) =>
    column === 0 ? 0 : VALUES.findIndex((value) => value.tier === tier && value.column === column) + 1,
  )
}

export const GROUP_OF = Uint8Array.from([9, ...VALUES.map(({ group }) => group)])
export const WEIGHT_OF = Float32Array.from([0, ...VALUES.map(({ weight }) => weight)])
export const TIER_OF = Uint8Array.from([0, ...VALUES.map(({ tier }) => TIERS.indexOf(tier))])
export const IN_TITLE = Uint8Array.from([0, ...VALUES.map(({ column }) => (column >= TITLE ? 1 : 0))])
export const COLUMN_OF = Uint8Array.from([0, ...VALUES.map(({ column }) => column)])

/** The reason that a tier gives. */
export function reasonOf(tierIndex: number): MatchReason {
  return TIER[TIERS[tierIndex] ?? 'farTypo'].reason
}

/** The exact acronym of the query, in the column of acronyms. */
export const EXACT_CODE = CODE.exact[CODES] ?? 0
