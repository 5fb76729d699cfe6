import { stringify } from 'csv-stringify/sync'
import type { DirectoryReport } from '../DirectoryReport'

/** Opens the file in UTF-8 in spreadsheets. */
const BYTE_ORDER_MARK = '\uFEFF'

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
  return BYTE_ORDER_MARK + stringify(rows, { delimiter: ';', escape_formulas: true })
}
