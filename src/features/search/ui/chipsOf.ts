import { FACET_NAMES } from '@/infra/search/SearchQuery'
import { communePlace } from '../read/placeOfSearch'
import type { SearchParameters } from '../read/searchParameters'
import type { LabelledAnswer } from '../read/searchSheets'
import { withoutValue, withValues } from './searchUrl'

export type Chip = { label: string; href: string }
type Words = { age: (years: number) => string; ended: string; commune: (name: string) => string }

/** One chip for each filter in force, with the address of the same search without it. */
export function chipsOf(
  parameters: SearchParameters,
  facets: LabelledAnswer['facets'],
  params: URLSearchParams,
  words: Words,
): Chip[] {
  const chips: Chip[] = FACET_NAMES.flatMap((name) =>
    parameters[name].map((value) => ({
      label: facets[name].find((each) => each.value === value)?.label ?? value,
      href: withoutValue(params, name, value),
    })),
  )
  const without = (name: string) => withValues(params, name, [])
  if (parameters.commune)
    chips.push({
      label: words.commune(communePlace(parameters.commune)?.name ?? parameters.commune),
      href: without('commune'),
    })
  if (parameters.age !== undefined) chips.push({ label: words.age(parameters.age), href: without('age') })
  if (parameters.ended === '1' || parameters.ended === 'true')
    chips.push({ label: words.ended, href: without('ended') })
  return chips
}
