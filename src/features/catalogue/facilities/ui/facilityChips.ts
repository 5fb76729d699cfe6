import { CHILD_SEXES } from '@/domain/facility/closedLists'
import { labelOf } from '@/domain/labelOf'
import { awayFrom } from '@/ui/filters/awayFrom'
import type { Chip } from '@/ui/filters/Chip'
import { without, withoutValue } from '@/ui/filters/searchUrl'
import { FACILITY_FACETS } from '../present/matchFacilities'
import type { FacilityParameters } from '../read/facilityParameters'
import { FACET_LABELS } from './FacilityFacets'

const PATH = '/lieux-d-accueil'
type Words = {
  age: (years: number, months: number | null) => string
  near: (radius: number) => string
  bounds: string
  free: string
  unconfirmed: string
}

/** One chip for each filter in force, with the address of the same list without it. */
export function facilityChips(
  { criteria, near, bounds, unconfirmed }: FacilityParameters,
  params: URLSearchParams,
  words: Words,
): Chip[] {
  const chips: Chip[] = FACILITY_FACETS.flatMap((name) =>
    params.getAll(name).map((value) => ({
      label: labelOf(FACET_LABELS[name], value),
      href: withoutValue(params, name, value, PATH),
    })),
  )
  const add = (label: string, ...names: string[]) => chips.push({ label, href: without(params, names, PATH) })
  const { age, sex, freeNow } = criteria
  if (near) chips.push({ label: words.near(near.radiusKm), href: awayFrom(params, PATH) })
  if (bounds) add(words.bounds, 'bounds')
  if (age) add(words.age(age.years, age.months ?? null), 'years', 'months')
  if (sex) add(labelOf(CHILD_SEXES, sex), 'sex')
  if (freeNow) add(words.free, 'free')
  if (unconfirmed) add(words.unconfirmed, 'unconfirmed')
  return chips
}
