import type { AnalysedQuery } from '@/domain/text/analyseQuery'
import { type SpokenUnit, unitWeight } from '@/domain/text/spokenUnits'
import { SPOKEN_KEY } from './rankKey'
import { columnOfPhrase, type SheetColumns } from './sheetColumns'
import { evidenceValue, isAbout, SCHEME_BONUS, SPOKEN_STEPS, unitValue } from './spokenScore'

/** A unit as one sheet meets it. */
export type MetUnit = { unit: SpokenUnit; weight: number; value: number; about: boolean }

/** How a sheet meets each unit. `frequencies`: by unit, see `unitWeight`. */
export function meetUnits(
  query: AnalysedQuery,
  units: readonly SpokenUnit[],
  frequencies: readonly number[],
  columns: SheetColumns,
): MetUnit[] {
  return units.map((unit, index) => {
    const met = unit.evidence.map(({ phrase, way }) => ({ way, column: columnOfPhrase(columns, phrase) }))
    const best = Math.max(0, ...met.map(({ way, column }) => evidenceValue(way, column)))
    const about = met.filter(({ column }) => isAbout(column)).length
    return {
      unit,
      weight: unitWeight(unit, query, frequencies[index] ?? 0),
      value: best > 0 ? unitValue(best, Math.max(0, about - 1)) : 0,
      about: about > 0,
    }
  })
}

/** The key of a sheet for a spoken query, as the embedded engine makes it. */
export function spokenKey(met: readonly MetUnit[], isScheme: boolean): number {
  const total = met.reduce((sum, { weight, value }) => sum + weight * value, 0)
  return SPOKEN_KEY + Math.round((total + (isScheme ? SCHEME_BONUS : 0)) * SPOKEN_STEPS)
}

/** The places of the words that a sheet answers. */
export function answeredPlaces(met: readonly MetUnit[]): number[] {
  return met.flatMap(({ unit, value }) =>
    value > 0 ? Array.from({ length: unit.to - unit.from }, (_, at) => unit.from + at) : [],
  )
}
