import type { Facility, Unit } from '@/payload-types'

type Code<Name extends keyof Facility> = NonNullable<Facility[Name]>

/** A facility of the demo; `offset`: thousandths of a degree [east, north] from the centre of its commune. */
export type FacilityContent = {
  number: string
  name: string
  category: Code<'category'>
  commune: string
  street: string
  offset: readonly [number, number]
  audience?: 'partners'
  /** Kept for agents; the contact point stands for it. */
  confidential?: true
  /** A second place where it receives. */
  site?: { name: string; commune: string; street: string }
}

/** A unit of the demo, without what the demo draws for each: its facility and its free places. */
export type UnitContent = Pick<Unit, 'name' | 'mode' | 'durations' | 'openCapacity'> &
  Partial<
    Pick<
      Unit,
      | 'sex'
      | 'minYears'
      | 'minMonths'
      | 'maxYears'
      | 'maxMonths'
      | 'siblingsMax'
      | 'needsMet'
      | 'needsNotMet'
      | 'needsDetail'
    >
  >
