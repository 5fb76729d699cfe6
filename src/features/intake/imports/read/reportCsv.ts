import { CSV_MARK, csvText } from '@/infra/tables/csvText'
import { safeCell } from '@/infra/tables/safeCell'
import type { DirectoryReport } from '../DirectoryReport'

/** What deserves a look in a report, a line each, as a table for a spreadsheet (formulas defused). */
export function reportCsv({ refused, warnings, kept }: DirectoryReport): string {
  const notices = (kind: string, list: DirectoryReport['refused']) =>
    list.map(({ file = '', row, column, value, rule }) => [kind, file, row, column, value, rule])
  const rows = [
    ['Nature', 'Fichier', 'Ligne', 'Colonne', 'Valeur', 'Raison'],
    ...notices('refusé', refused),
    ...notices('avertissement', warnings),
    ...kept.map(({ row, source, key, number, field }) => [
      'à arbitrer',
      '',
      row,
      field,
      `${source} ${key}`,
      `La fiche ${number} dit autre chose.`,
    ]),
  ]
  const cells = rows.map((row) => row.map((value) => (typeof value === 'number' ? value : safeCell(value))))
  return CSV_MARK + csvText(cells, ';')
}
