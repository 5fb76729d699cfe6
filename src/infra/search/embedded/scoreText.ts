import type { Columns } from './Columns'
import type { Expansion, TextIndex } from './expandQuery'
import { CODE, COLUMN_OF, EXACT_CODE, GROUP_OF, IN_TITLE, TIER_OF, WEIGHT_OF } from './weights'

/** What a text matches: by slot a key, the larger the better, 0 for no match, and the index of the weakest tier used. */
export type TextScores = { keys: Uint32Array; tiers: Uint8Array; count: number }

/** Above the groups of tiers: the exact acronym, then the exact sheet number. */
const ACRONYM_GROUP = 4
export const NUMBER_GROUP = 5
const GROUP_STEP = 1024
const BUCKETS_PER_POINT = 4
const TITLE_BONUS = 10

/** The lowest key of what no typing error explains. */
export const PREFIX_KEY = 2 * GROUP_STEP

/** Where the keys of spoken needs start. */
export const SPOKEN_KEY = 3 * GROUP_STEP

/** The key of a sheet number typed whole. */
export const NUMBER_KEY = NUMBER_GROUP * GROUP_STEP

/** The best match of each word, by slot, as the codes of `weights`. */
function bestByWord(
  expansions: readonly Expansion[],
  words: number,
  index: TextIndex,
  size: number,
): Uint8Array[] {
  const best = Array.from({ length: words }, () => new Uint8Array(size))
  for (const { from, to, tier, expression } of expansions) {
    if (to > words) continue
    const posting = index.postings.find(expression)
    if (!posting) continue
    const codes = CODE[tier]
    for (let at = from; at < to; at += 1) {
      const out = best[at]
      if (out) keepBest(out, posting, codes)
    }
  }
  return best
}

function keepBest(out: Uint8Array, posting: Uint8Array, codes: Uint8Array): void {
  const size = Math.min(out.length, posting.length)
  for (let slot = 0; slot < size; slot += 1) {
    const column = posting[slot] ?? 0
    if (column === 0) continue
    const code = codes[column] ?? 0
    if (code > (out[slot] ?? 0)) out[slot] = code
  }
}

type Options = { words: number; minColumn: number }

/** Scores the documents that match all of the first `words` words of a query, each in a column of at least `minColumn`. */
export function scoreText(
  expansions: readonly Expansion[],
  index: TextIndex,
  columns: Columns,
  { words, minColumn }: Options,
): TextScores {
  const { size } = columns
  const best = bestByWord(expansions, words, index, size)
  const keys = new Uint32Array(size)
  const tiers = new Uint8Array(size)
  let count = 0
  for (let slot = 0; slot < size; slot += 1) {
    let group = 9
    let tier = 0
    let weight = 0
    let inTitle = 0
    let matched = 0
    for (const out of best) {
      const code = out[slot] ?? 0
      if (code === 0 || (COLUMN_OF[code] ?? 0) < minColumn) break
      matched += 1
      group = Math.min(group, GROUP_OF[code] ?? 0)
      tier = Math.max(tier, TIER_OF[code] ?? 0)
      weight += WEIGHT_OF[code] ?? 0
      inTitle += IN_TITLE[code] ?? 0
    }
    if (matched < words) continue
    // The more of a title the query says, the nearer it is to being that title.
    const said = inTitle === words ? Math.min(1, words / Math.max(1, columns.titleWords[slot] ?? 1)) : 0
    const score = weight / words + TITLE_BONUS * said
    if (words === 1 && best[0]?.[slot] === EXACT_CODE) group = ACRONYM_GROUP
    keys[slot] = group * GROUP_STEP + Math.round(score * BUCKETS_PER_POINT)
    tiers[slot] = tier
    count += 1
  }
  return { keys, tiers, count }
}
