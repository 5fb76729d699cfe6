import type { AnalysedQuery } from '@/domain/text/analyseQuery'
import { type SpokenUnit, soughtUnits, spokenUnits } from '@/domain/text/spokenUnits'
import { CODES } from '../shared/columnRanks'
import { answeredPlaces, needsAmong, spokenKey, weightOf, worth } from '../shared/rankSpoken'
import { isAbout, unitValue } from '../shared/spokenScore'
import { TIERS } from '../shared/weights'
import type { Columns } from './Columns'
import type { TextIndex } from './expandQuery'
import { allowedCodes, holds } from './facetCodes'
import type { TextScores } from './scoreText'

const COLUMNS = Array.from({ length: CODES + 1 }, (_, column) => column)

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
  const frequencies: number[] = []
  for (const evidence of unit.evidence) {
    const posting = postings.find({ phrases: [evidence.phrase] })
    if (!posting) continue
    const frequency = posting.reduce((sum, column) => sum + (isAbout(column) ? 1 : 0), 0)
    frequencies.push(frequency)
    const worthOf = COLUMNS.map((column) => worth(unit, evidence, column, frequency))
    const way = TIERS.indexOf(evidence.way)
    for (let slot = 0; slot < size; slot += 1) {
      const column = posting[slot] ?? 0
      if (column === 0) continue
      const value = worthOf[column] ?? 0
      if (isAbout(column)) {
        if (about[slot] === 1) further[slot] = (further[slot] ?? 0) + 1
        about[slot] = 1
      }
      if (value <= (values[slot] ?? 0)) continue
      values[slot] = value
      ways[slot] = way
    }
  }
  for (let slot = 0; slot < size; slot += 1) {
    if ((values[slot] ?? 0) > 0) values[slot] = unitValue(values[slot] ?? 0, further[slot] ?? 0)
  }
  return { unit, weight: weightOf(unit, query, frequencies), values, ways, about }
}

type SpokenScores = {
  scores: TextScores
  /** The places of the words that a sheet answers. */
  answered: (slot: number) => number[]
  /** For each need that the sentence tells, the one that tells most first, whether a sheet is about it. */
  needs: ((slot: number) => boolean)[]
}

/** Scores the sheets that are about anything that a spoken query tells: what they answer of it adds up, nothing excludes them. */
export function scoreSpoken(query: AnalysedQuery, index: TextIndex, columns: Columns): SpokenScores {
  const { size } = columns
  const units = spokenUnits(query)
  const scored = units.map((unit) => scoreUnit(query, unit, index, size))
  const sought = soughtUnits(units).flatMap((unit) => scored.filter((one) => one.unit === unit))
  const met = (slot: number) =>
    scored.map(({ unit, weight, values, about }) => ({
      unit,
      weight,
      value: values[slot] ?? 0,
      about: about[slot] === 1,
    }))
  const keys = new Uint32Array(size)
  const tiers = new Uint8Array(size)
  const schemes = allowedCodes(columns, 'type', ['scheme'])
  let count = 0
  for (const slot of columns.living()) {
    if (!sought.some(({ about }) => about[slot] === 1)) continue
    count += 1
    keys[slot] = spokenKey(query, met(slot), {
      isScheme: holds(columns, 'type', slot, schemes),
      ageMin: columns.ageMin[slot] ?? null,
      ageMax: columns.ageMax[slot] ?? null,
    })
    tiers[slot] = Math.max(0, ...scored.map(({ ways }) => ways[slot] ?? 0))
  }
  return {
    scores: { keys, tiers, count },
    answered: (slot) => answeredPlaces(met(slot)),
    needs: needsAmong(query, units).map((at) => (slot: number) => scored[at]?.about[slot] === 1),
  }
}
