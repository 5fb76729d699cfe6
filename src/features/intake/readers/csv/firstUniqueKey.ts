import { readLine } from '@/features/sheets/values/readText'
import type { SampleRow } from './uniqueColumns'

/**
 * The first of these groups of columns that tells all rows apart, else that which leaves fewest alike; `repeated`: how many rows it leaves with
 * the key of another, or without any.
 */
export async function firstUniqueKey(
  rows: AsyncIterable<SampleRow> | Iterable<SampleRow>,
  groups: readonly (readonly string[])[],
): Promise<{ columns: string[]; repeated: number }> {
  const tried = groups.map((columns) => ({ columns: [...columns], seen: new Set<string>(), repeated: 0 }))
  for await (const row of rows)
    for (const group of tried) {
      const key = group.columns.flatMap((column) => readLine(row[column]) ?? []).join('--')
      if (key === '' || group.seen.has(key)) group.repeated += 1
      else group.seen.add(key)
    }
  const [best] = tried.toSorted((a, b) => a.repeated - b.repeated)
  return { columns: best?.columns ?? [], repeated: best?.repeated ?? 0 }
}
