import type { ValueChange } from '@/features/intake/notices/reportLines'
import { tableLines } from './tableLines'

/** What changes on sheets that are there, before and after; `cut` is how many lines the list lacks. */
export function changeLines(changes: readonly ValueChange[], cut = 0): string[] {
  return tableLines(
    'Ce qui change',
    ['ligne', 'fiche', 'champ', 'avant', 'après'],
    changes.map(({ row, number, field, before, after }) => [
      row,
      number,
      field,
      before.join(', '),
      after.join(', '),
    ]),
    changes.length + cut,
  )
}
