import type { Chip } from '@/ui/filters/Chip'
import { type SearchPath, without } from '@/ui/filters/searchUrl'
import type { Emptier } from '../read/findEmptiers'

type Named = { label: string; href: string; count: number }

/** The filters that empty a search, under the names of the chips that they are shown as. */
export function namedEmptiers(
  emptiers: readonly Emptier[],
  { chips, params, path }: { chips: readonly Chip[]; params: URLSearchParams; path: SearchPath },
): Named[] {
  return emptiers.flatMap(({ names, count }) => {
    const [main = ''] = names
    const labels = chips
      .filter(({ href }) => isWithout(href, params, main))
      .map(({ label }) => label)
      .join(', ')
    return labels ? [{ label: labels, href: without(params, names, path), count }] : []
  })
}

/** A chip takes away one value of its parameter. */
function isWithout(href: string, params: URLSearchParams, name: string): boolean {
  const left = new URLSearchParams(href.split('?')[1] ?? '')
  return left.getAll(name).length < params.getAll(name).length
}
