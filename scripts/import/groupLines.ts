import type { NoticeGroup } from '@/features/intake/notices/reportLines'
import { tableLines } from './tableLines'

const HEADER = ['fois', 'colonne', 'par exemple', 'ligne', 'fichier', 'raison']

/** Refusals, then warnings, by reason: the rarest first. */
export function groupLines(groups: readonly NoticeGroup[]): string[] {
  const linesOf = (kind: NoticeGroup['kind'], title: string) =>
    tableLines(
      title,
      HEADER,
      groups
        .filter((group) => group.kind === kind)
        .map(({ count, column, rule, value, row, file = '' }) => [
          count,
          column,
          value,
          row || '',
          file,
          rule,
        ]),
    )
  return [
    ...linesOf('refused', 'Pourquoi des lignes sont refusées'),
    ...linesOf('warning', 'Ce qui est à savoir'),
  ]
}
