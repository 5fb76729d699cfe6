import type { FileNotice, KeptFact, NoticeGroup, ValueChange } from '@/features/intake/notices/reportLines'
import { csvText } from '@/infra/tables/csvText'
import { safeCell } from '@/infra/tables/safeCell'

/** A line of a report as a table. */
export type ReportCells = readonly (string | number)[]

export const REPORT_HEADER = [
  'Nature',
  'Fichier',
  'Ligne',
  'Colonne',
  'Valeur',
  'Raison',
  'Fiche',
  'Avant',
  'Après',
] as const

export const groupCells = ({
  kind,
  count,
  file = '',
  row,
  column,
  value,
  rule,
}: NoticeGroup): ReportCells => [
  `raison, ${count} fois (${kind === 'refused' ? 'refus' : 'avertissement'})`,
  file,
  row || '',
  column,
  value,
  rule,
]

export const noticeCells = (
  kind: 'refusé' | 'avertissement',
  { file = '', row, column, value, rule }: FileNotice,
): ReportCells => [kind, file, row || '', column, value, rule]

export const changeCells = ({
  file = '',
  row,
  field,
  source,
  key,
  number,
  before,
  after,
}: ValueChange): ReportCells => [
  'changement',
  file,
  row,
  field,
  `${source} ${key}`,
  '',
  number,
  before.join('\n'),
  after.join('\n'),
]

export const keptCells = ({ file = '', row, source, key, number, field }: KeptFact): ReportCells => [
  'à arbitrer',
  file,
  row,
  field,
  `${source} ${key}`,
  `La fiche ${number} dit autre chose.`,
  number,
]

/** Lines of a report as CSV for a spreadsheet, formulas defused. */
export function reportLinesCsv(lines: readonly ReportCells[]): string {
  const cells = lines
    .map((line) => [...line, ...Array<string>(REPORT_HEADER.length - line.length).fill('')])
    .map((line) => line.map((value) => (typeof value === 'number' ? value : safeCell(value))))
  return csvText(cells, ';')
}
