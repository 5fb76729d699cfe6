import type { Unit } from '@/payload-types'

/** What a facility's search document carries of its active units, and what its revision depends on. */
export const UNIT_FOR_INDEX = {
  facility: true,
  name: true,
  site: true,
  mode: true,
  minYears: true,
  minMonths: true,
  maxYears: true,
  maxMonths: true,
  needsMet: true,
  updatedAt: true,
} as const
export type UnitForIndex = Pick<Unit, keyof typeof UNIT_FOR_INDEX | 'id'>
