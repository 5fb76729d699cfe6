import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import type { Spot } from './Spot'

/** The codes of a closed list that items name, by code or by label; the others are left aside with a warning. */
export function readKnown<Code extends string>(
  items: readonly string[],
  list: readonly { code: Code; label: string }[],
  { notes, column }: Spot,
): Code[] {
  const byWords = new Map(
    list.flatMap(({ code, label }) => [code, label].map((words) => [foldPlaceName(words), code] as const)),
  )
  const unknown = items.filter((item) => !byWords.has(foldPlaceName(item)))
  if (unknown.length > 0) notes.warn(column, unknown, 'valeur inconnue de la liste\u00a0: laissée de côté')
  return [...new Set(items.flatMap((item) => byWords.get(foldPlaceName(item)) ?? []))]
}
