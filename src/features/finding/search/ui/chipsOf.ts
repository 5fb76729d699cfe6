import { atPlace } from '@/domain/territory/atPlace'
import { communePlace } from '@/features/geography/places/read/placeOfCommune'
import { FACET_NAMES, type FacetName } from '@/infra/search/SearchQuery'
import { awayFrom } from '@/ui/filters/awayFrom'
import type { Chip } from '@/ui/filters/Chip'
import { type SearchPath, without, withoutValue, withValues } from '@/ui/filters/searchUrl'
import type { SearchParameters } from '../read/searchParameters'
import type { LabelledAnswer } from '../read/searchSheets'

type Words = {
  age: (years: number) => string
  ended: string
  commune: (name: string) => string
  open: (time: string) => string
  near: (radius: number | undefined) => string
  bounds: string
}
type Args = {
  parameters: SearchParameters
  facets: LabelledAnswer['facets']
  params: URLSearchParams
  path: SearchPath
  words: Words
  /** The type is a tab of the directory, not a filter of it. */
  except?: FacetName
}

/** One chip for each filter in force, with the address of the same search without it. */
export function chipsOf({ parameters, facets, params, path, words, except }: Args): Chip[] {
  const chips: Chip[] = FACET_NAMES.filter((name) => name !== except).flatMap((name) =>
    parameters[name].map((value) => ({
      label: facets[name].find((each) => each.value === value)?.label ?? value,
      href: withoutValue(params, name, value, path),
    })),
  )
  const add = (label: string, ...names: string[]) => chips.push({ label, href: without(params, names, path) })
  const { commune, age, ended, open, near, radius, bounds } = parameters
  if (near) chips.push({ label: words.near(radius), href: awayFrom(params, path) })
  if (bounds) add(words.bounds, 'bounds')
  if (open) add(words.open(open), 'open')
  if (commune)
    chips.push({
      label: words.commune(atPlace(communePlace(commune)?.name ?? commune)),
      href: withValues(params, 'ailleurs', ['1'], path),
    })
  if (age !== undefined) add(words.age(age), 'age')
  if (ended === '1' || ended === 'true') add(words.ended, 'ended')
  return chips
}
