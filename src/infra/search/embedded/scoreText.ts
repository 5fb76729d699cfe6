import { type Ranked, RankedMatch } from '../shared/rankKey'
import { CODE, COLUMN_OF } from '../shared/weights'
import type { Columns } from './Columns'
import type { Expansion, TextIndex } from './expandQuery'
import { allowedCodes, holds } from './facetCodes'

/** What a text matches: by slot a key, the larger the better, 0 for no match, and the index of the weakest tier used. */
export type TextScores = { keys: Uint32Array; tiers: Uint8Array; count: number }

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

type Options = { words: number; minColumn: number; placeKinds: readonly string[] }

/** Scores the documents that match all of the first `words` words of a query, each in a column of at least `minColumn`. */
export function scoreText(
  expansions: readonly Expansion[],
  index: TextIndex,
  columns: Columns,
  { words, minColumn, placeKinds }: Options,
): TextScores {
  const { size } = columns
  const best = bestByWord(expansions, words, index, size)
  const keys = new Uint32Array(size)
  const tiers = new Uint8Array(size)
  const rankedOf = rankedSlots(columns, placeKinds)
  const match = new RankedMatch()
  let count = 0
  for (let slot = 0; slot < size; slot += 1) {
    let matched = 0
    match.start()
    for (const out of best) {
      const code = out[slot] ?? 0
      if (code === 0 || (COLUMN_OF[code] ?? 0) < minColumn) break
      matched += 1
      match.add(code)
    }
    if (matched < words) continue
    keys[slot] = match.key(rankedOf(slot), placeKinds.length > 0)
    tiers[slot] = match.tier
    count += 1
  }
  return { keys, tiers, count }
}

/** What the order of a slot goes by, besides its words; the same object each time. */
function rankedSlots(columns: Columns, placeKinds: readonly string[]): (slot: number) => Ranked {
  const schemes = allowedCodes(columns, 'type', ['scheme'])
  const national = allowedCodes(columns, 'type', ['national'])
  const services = allowedCodes(columns, 'type', ['service'])
  const kinds = allowedCodes(columns, 'kind', placeKinds)
  const ranked: Ranked = { type: 'place', named: false, titleWords: 0 }
  return (slot) => {
    ranked.type = 'place'
    if (holds(columns, 'type', slot, schemes)) ranked.type = 'scheme'
    if (holds(columns, 'type', slot, national)) ranked.type = 'national'
    if (holds(columns, 'type', slot, services)) ranked.type = 'service'
    ranked.named = holds(columns, 'kind', slot, kinds)
    ranked.titleWords = columns.titleWords[slot] ?? 0
    return ranked
  }
}
