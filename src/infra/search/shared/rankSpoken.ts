import type { AnalysedQuery } from '@/domain/text/analyseQuery'
import { type Evidence, isNeed, type SpokenUnit, unitWeight } from '@/domain/text/spokenUnits'
import { ageFit } from '@/domain/text/statedAges'
import { SPOKEN_KEY } from './rankKey'
import { columnOfPhrase, type SheetColumns } from './sheetColumns'
import {
  AGE_FIT,
  evidenceValue,
  GroupSum,
  isAbout,
  rarity,
  SCHEME_BONUS,
  SPOKEN_STEPS,
  unitValue,
} from './spokenScore'

/** A unit as one sheet meets it. */
export type MetUnit = { unit: SpokenUnit; weight: number; value: number; about: boolean }

/** How many sheets are about each evidence of each unit, in their orders. */
export type Frequencies = readonly (readonly number[])[]

/** What a unit weighs where so many sheets are about each of its evidences. */
export const weightOf = (unit: SpokenUnit, query: AnalysedQuery, frequencies: readonly number[]): number =>
  unitWeight(
    unit,
    query,
    frequencies.reduce((sum, frequency) => sum + frequency, 0),
  )

/** What an evidence of a unit is worth, by the column where it is met, among so many sheets that are about it. */
export const worth = (unit: SpokenUnit, { way }: Evidence, column: number, frequency: number): number =>
  evidenceValue(way, column) * (unit.strong ? rarity(frequency) : 1)

/** How a sheet meets each unit. */
export function meetUnits(
  query: AnalysedQuery,
  units: readonly SpokenUnit[],
  frequencies: Frequencies,
  columns: SheetColumns,
): MetUnit[] {
  return units.map((unit, index) => {
    const held = frequencies[index] ?? []
    const met = unit.evidence.map((evidence, at) => {
      const column = columnOfPhrase(columns, evidence.phrase)
      return { column, value: worth(unit, evidence, column, held[at] ?? 0) }
    })
    const best = Math.max(0, ...met.map(({ value }) => value))
    const about = met.filter(({ column }) => isAbout(column)).length
    return {
      unit,
      weight: weightOf(unit, query, held),
      value: best > 0 ? unitValue(best, Math.max(0, about - 1)) : 0,
      about: about > 0,
    }
  })
}

/** What the order of a sheet goes by, besides what it says. */
export type SpokenSheet = { isScheme: boolean; ageMin: number | null; ageMax: number | null }

/** What units that a sheet meets so are worth together. */
export function toldBy(met: readonly MetUnit[]): number {
  const sum = new GroupSum()
  for (const { unit, weight, value } of met) sum.add(unit.group, weight * value)
  return sum.total()
}

/** The key of a sheet for a spoken query, on both engines. `told`: what its units are worth together. */
export function spokenKey({ ages }: AnalysedQuery, told: number, sheet: SpokenSheet): number {
  const bonus = sheet.isScheme ? SCHEME_BONUS : 0
  const age = AGE_FIT[ageFit(ages, sheet.ageMin, sheet.ageMax)]
  return SPOKEN_KEY + Math.round((told + bonus + age) * SPOKEN_STEPS)
}

/** The places of the words that a sheet answers. */
export function answeredPlaces(met: readonly MetUnit[]): number[] {
  const places = met.flatMap(({ unit, value }) => (value > 0 ? unit.own.map((at) => unit.from + at) : []))
  return [...new Set(places)].sort((a, b) => a - b)
}

/** The places among units of the needs of a sentence, the one that tells most first. */
export function needsAmong(query: AnalysedQuery, units: readonly SpokenUnit[]): number[] {
  const weight = (at: number) => {
    const unit = units[at]
    return unit ? unitWeight(unit, query, 0) : 0
  }
  return units
    .flatMap((unit, at) => (isNeed(unit, query) ? [at] : []))
    .sort((a, b) => weight(b) - weight(a) || a - b)
}
