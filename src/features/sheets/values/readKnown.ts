import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import type { Spot } from './Spot'

/** The codes of a closed list that items name, by code or by label; the others are left aside with a warning. */
export function readKnown<Code extends string>(
  items: readonly string[],
  list: readonly { code: Code; label: string }[],
  { notes, column }: Spot,
): Code[] {
  const codeOf = (item: string) => list[wordsOf(list).get(foldPlaceName(item)) ?? -1]?.code
  const unknown = items.filter((item) => codeOf(item) === undefined)
  if (unknown.length > 0) notes.warn(column, unknown, 'valeur inconnue de la liste\u00a0: laissée de côté')
  return [...new Set(items.flatMap((item) => codeOf(item) ?? []))]
}

type Listed = { code: string; label: string }

/** The places of each list by code and by label, folded once: a list is asked for at every row of a file. */
const places = new WeakMap<readonly Listed[], Map<string, number>>()

function wordsOf(list: readonly Listed[]): Map<string, number> {
  const known = places.get(list)
  if (known) return known
  const words = new Map(
    list.flatMap(({ code, label }, at) => [code, label].map((said) => [foldPlaceName(said), at] as const)),
  )
  places.set(list, words)
  return words
}
