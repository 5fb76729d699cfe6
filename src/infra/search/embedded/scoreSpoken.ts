import type { AnalysedQuery } from '@/domain/text/analyseQuery'
import { type SpokenUnit, spokenUnits, unitWeight } from '@/domain/text/spokenUnits'
import { SPOKEN_KEY } from '../shared/rankKey'
import { evidenceValue, isAbout, SCHEME_BONUS, SPOKEN_STEPS, unitValue } from '../shared/spokenScore'
import { TIERS } from '../shared/weights'
import type { Columns } from './Columns'
import type { TextIndex } from './expandQuery'
import { allowedCodes, holds } from './facetCodes'
import type { TextScores } from './scoreText'

type UnitScores = {
  unit: SpokenUnit
  weight: number
  values: Float64Array
  ways: Uint8Array
  about: Uint8Array
}

function scoreUnit(
  query: AnalysedQuery,
  unit: SpokenUnit,
  { postings }: TextIndex,
  size: number,
): UnitScores {
  const values = new Float64Array(size)
  const ways = new Uint8Array(size)
  const about = new Uint8Array(size)
  const further = new Uint8Array(size)
  let frequency = 0
  for (const { phrase, way } of unit.evidence) {
    const posting = postings.find({ phrases: [phrase] })
    if (!posting) continue
    for (let slot = 0; slot < size; slot += 1) {
      const column = posting[slot] ?? 0
      if (column === 0) continue
      const value = evidenceValue(way, column)
      if (isAbout(column)) {
        if (about[slot] === 1) further[slot] = (further[slot] ?? 0) + 1
        frequency += 1
        about[slot] = 1
      }
      if (value <= (values[slot] ?? 0)) continue
      values[slot] = value
      ways[slot] = TIERS.indexOf(way)
    }
  }
  for (let slot = 0; slot < size; slot += 1) {
    if ((values[slot] ?? 0) > 0) values[slot] = unitValue(values[slot] ?? 0, further[slot] ?? 0)
  }
  return { unit, weight: unitWeight(unit, query, frequency), values, ways, about }
}

type SpokenScores = {
  scores: TextScores
  /** The places of the words that a sheet answers. */
  answered: (slot: number) => number[]
}

/**
 * Scores the sheets that are about what a spoken query tells: any expression that the lexicon knows, or, where it knows none, all
 * the words that the best sheet is about. `wanted`: the slots that pass the filters, among which the best is.
 */
export function scoreSpoken(
  query: AnalysedQuery,
  index: TextIndex,
  columns: Columns,
  wanted: () => Uint32Array,
): SpokenScores {
  const { size } = columns
  const units = spokenUnits(query).map((unit) => scoreUnit(query, unit, index, size))
  const strong = units.filter(({ unit }) => unit.strong)
  const total = (slot: number) => units.reduce((sum, one) => sum + one.weight * (one.values[slot] ?? 0), 0)
  const found =
    strong.length > 0
      ? columns.living().filter((slot) => strong.some(({ about }) => about[slot] === 1))
      : likeTheBest(columns, wanted(), units)
  const keys = new Uint32Array(size)
  const tiers = new Uint8Array(size)
  const schemes = allowedCodes(columns, 'type', ['scheme'])
  for (const slot of found) {
    const bonus = holds(columns, 'type', slot, schemes) ? SCHEME_BONUS : 0
    keys[slot] = SPOKEN_KEY + Math.round((total(slot) + bonus) * SPOKEN_STEPS)
    tiers[slot] = Math.max(0, ...units.map(({ ways }) => ways[slot] ?? 0))
  }
  const answered = (slot: number) =>
    units.flatMap(({ unit, values }) =>
      (values[slot] ?? 0) > 0 ? Array.from({ length: unit.to - unit.from }, (_, at) => unit.from + at) : [],
    )
  return { scores: { keys, tiers, count: found.length }, answered }
}

/** Those that hold all that the best of them is about; of equals, the first by id, as on the other engine. */
function likeTheBest(columns: Columns, wanted: Uint32Array, units: readonly UnitScores[]): Uint32Array {
  const ranks = columns.idRanks()
  let best = -1
  let most = 0
  for (const slot of wanted) {
    const told = units.reduce((sum, { about, weight }) => sum + (about[slot] === 1 ? weight : 0), 0)
    if (told < most || told === 0) continue
    if (told === most && (ranks[slot] ?? 0) > (ranks[best] ?? 0)) continue
    most = told
    best = slot
  }
  const same = units.filter(({ about }) => about[best] === 1)
  if (same.length === 0) return new Uint32Array(0)
  return columns.living().filter((slot) => same.every(({ values }) => (values[slot] ?? 0) > 0))
}
