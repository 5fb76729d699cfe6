import { z } from 'zod'
import { ACCOMMODATION_MODES, CHILD_SEXES, STAY_DURATIONS, UNIT_NEEDS } from '@/domain/facility/closedLists'
import { FACILITY_CATEGORIES } from '@/domain/facility/facilityCategories'
import type { UnitCriteria } from '@/domain/facility/matchesUnit'

const USUAL_RADIUS_KM = 20

const point = z.string().regex(/^-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?$/)
const box = z.string().regex(/^-?\d{1,2}(\.\d+)?(,-?\d{1,3}(\.\d+)?){3}$/)
const count = (most: number) => z.coerce.number().int().min(0).max(most)

/** Keeps the codes of a closed list. */
const known =
  <Code extends string>(list: readonly { code: Code }[]) =>
  (values: readonly string[]): Code[] =>
    list.flatMap(({ code }) => (values.includes(code) ? [code] : []))

/** What an address of the list asks; a value that is not known asks nothing. */
export type FacilityParameters = {
  criteria: Required<UnitCriteria>
  categories: string[]
  /** Degrees and kilometres. */
  near: { lat: number; lng: number; radiusKm: number } | null
  bounds: { south: number; west: number; north: number; east: number } | null
  /** With the units whose free places nobody confirmed for long. */
  unconfirmed: boolean
  page: number
}

/** Reads the parameters of `/lieux-d-accueil`; months count under three years only. */
export function facilityParameters(params: URLSearchParams): FacilityParameters {
  const one = (name: string) => params.get(name) || undefined
  const years = count(21).optional().catch(undefined).parse(one('years'))
  const months = count(11).optional().catch(undefined).parse(one('months'))
  return {
    criteria: {
      age: ageOf(years, months),
      sex: known(CHILD_SEXES)(params.getAll('sex'))[0] ?? null,
      durations: known(STAY_DURATIONS)(params.getAll('duration')),
      modes: known(ACCOMMODATION_MODES)(params.getAll('mode')),
      needs: known(UNIT_NEEDS)(params.getAll('need')),
      freeNow: params.get('free') === '1',
    },
    categories: known(FACILITY_CATEGORIES)(params.getAll('category')),
    near: nearOf(one('near'), one('radius')),
    bounds: boundsOf(one('bounds')),
    unconfirmed: params.get('unconfirmed') === '1',
    page: z.coerce.number().int().min(1).max(10_000).catch(1).parse(one('page')),
  }
}

function ageOf(years: number | undefined, months: number | undefined): Required<UnitCriteria>['age'] {
  if (years === undefined) return months === undefined ? null : { years: 0, months }
  return { years, months: years < 3 ? (months ?? null) : null }
}

function nearOf(near: string | undefined, radius: string | undefined): FacilityParameters['near'] {
  const [lat, lng] = numbersOf(point.optional().catch(undefined).parse(near))
  if (lat === undefined || lng === undefined) return null
  return { lat, lng, radiusKm: z.coerce.number().min(1).max(500).catch(USUAL_RADIUS_KM).parse(radius) }
}

function boundsOf(bounds: string | undefined): FacilityParameters['bounds'] {
  const [south, west, north, east] = numbersOf(box.optional().catch(undefined).parse(bounds))
  if (south === undefined || west === undefined || north === undefined || east === undefined) return null
  return { south, west, north, east }
}

const numbersOf = (text: string | undefined): number[] => (text ? text.split(',').map(Number) : [])
