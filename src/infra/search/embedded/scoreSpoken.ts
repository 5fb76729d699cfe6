import type { AnalysedQuery } from '@/domain/text/analyseQuery'
import { type SpokenUnit, soughtUnits, spokenUnits } from '@/domain/text/spokenUnits'
import { CODES } from '../shared/columnRanks'
import { answeredPlaces, needsAmong, spokenKey, weightOf, worth } from '../shared/rankSpoken'
import { GroupSum, isAbout, unitValue } from '../shared/spokenScore'
import { TIERS } from '../shared/weights'
import type { Columns } from './Columns'
import type { TextIndex } from './expandQuery'
import { allowedCodes, holds } from './facetCodes'
import type { Posting } from './Postings'
import type { TextScores } from './scoreText'

const COLUMNS = Array.from({ length: CODES + 1 }, (_, column) => column)

type UnitScores = {
  unit: SpokenUnit
  weight: number
  values: Float64Array
  ways: Uint8Array
  about: Uint8Array
}

/** Postings are kept from one query to the next, and so are their counts. */
const counted = new WeakMap<Posting, number>()

/** How many sheets of a posting are about it. */
function frequencyOf(posting: Posting): number {
  const known = counted.get(posting)
  if (known !== undefined) return known
  let frequency = 0
  for (const column of posting) if (isAbout(column)) frequency += 1
  counted.set(posting, frequency)
  return frequency
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
    const frequency = frequencyOf(posting)
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

function isSought(sought: readonly UnitScores[], slot: number): boolean {
  for (const { about } of sought) if (about[slot] === 1) return true
  return false
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
  const sum = new GroupSum()
  let count = 0
  for (const slot of columns.living()) {
    if (!isSought(sought, slot)) continue
    count += 1
    sum.start()
    let tier = 0
    for (const { unit, weight, values, ways } of scored) {
      sum.add(unit.group, weight * (values[slot] ?? 0))
      if ((ways[slot] ?? 0) > tier) tier = ways[slot] ?? 0
    }
    tiers[slot] = tier
    keys[slot] = spokenKey(query, sum.total(), {
      isScheme: holds(columns, 'type', slot, schemes),
      ageMin: columns.ageMin[slot] ?? null,
      ageMax: columns.ageMax[slot] ?? null,
    })
  }
  return {
    scores: { keys, tiers, count },
    answered: (slot) => answeredPlaces(met(slot)),
    needs: needsAmong(query, units).map((at) => (slot: number) => scored[at]?.about[slot] === 1),
  }
}
