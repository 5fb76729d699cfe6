import type { Opening } from '@/domain/hours/openState'
import type { Chip } from './Chip'
import { type SearchPath, without } from './searchUrl'

/** What is told of what a filter keeps out: when the first of them opens, or where the nearest is, in kilometres. */
export type EmptierMore =
  | { kind: 'opens'; next: Opening; closedNow: boolean }
  | { kind: 'nearest'; city: string; km: number }

/** The parameters of one filter, and how many sheets the same search finds without it. */
export type Emptier = { names: readonly string[]; count: number; more: EmptierMore | null }

/** `label`: the filter as its chips name it; `href`: the same search without it. */
export type NamedEmptier = { label: string; href: string; count: number; more: EmptierMore | null }

/** The filters that empty a search, under the names of the chips that they are shown as. */
export function namedEmptiers(
  emptiers: readonly Emptier[],
  { chips, params, path }: { chips: readonly Chip[]; params: URLSearchParams; path: SearchPath },
): NamedEmptier[] {
  return emptiers.flatMap(({ names, count, more }) => {
    const [main = ''] = names
    const own = chips.filter(({ href }) => isWithout(href, params, main))
    const label = own.map((chip) => chip.label).join(', ')
    // One chip says how its filter is taken away: a place stays known, and is looked away from.
    const href = own.length === 1 && own[0] ? own[0].href : without(params, names, path)
    return label ? [{ label, href, count, more }] : []
  })
}

/** A chip takes away one value of its parameter, or looks away from its commune. */
function isWithout(href: string, params: URLSearchParams, name: string): boolean {
  const left = new URLSearchParams(href.split('?')[1] ?? '')
  if (name === 'commune' && left.has('ailleurs') && !params.has('ailleurs') && sameNear(left, params))
    return true
  return left.getAll(name).length < params.getAll(name).length
}

const sameNear = (one: URLSearchParams, other: URLSearchParams) => one.get('near') === other.get('near')
