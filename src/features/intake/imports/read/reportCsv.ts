import type { FileNotice, NoticeGroup } from '@/features/intake/notices/reportLines'
import { CSV_MARK, csvText } from '@/infra/tables/csvText'
import { safeCell } from '@/infra/tables/safeCell'
import type { DirectoryReport } from '../DirectoryReport'
import { cutWords } from './cutWords'

const HEADER = ['Nature', 'Fichier', 'Ligne', 'Colonne', 'Valeur', 'Raison', 'Fiche', 'Avant', 'Après']

/**
 * What deserves a look in a report, a line each, as a table for a spreadsheet (formulas defused): each reason with how many times it
 * is given, the rarest first, then the lines themselves; the last line says what is cut.
 */
export function reportCsv(report: DirectoryReport): string {
  const { groups, refused, warnings, kept, changes, cut } = report
  const rows = [
    HEADER,
    ...groups.map(({ kind, count, file = '', row, column, value, rule }) => [
      `raison, ${count} fois (${kind === 'refused' ? 'refus' : 'avertissement'})`,
      file,
      row || '',
      column,
      value,
      rule,
    ]),
    ...noticeRows('refusé', refused),
    ...noticeRows('avertissement', rarestFirst(warnings, groups)),
    ...changes.map(({ file = '', row, field, source, key, number, before, after }) => [
      'changement',
      file,
      row,
      field,
      `${source} ${key}`,
      '',
      number,
      before.join('\n'),
      after.join('\n'),
    ]),
    ...kept.map(({ file = '', row, source, key, number, field }) => [
      'à arbitrer',
      file,
      row,
      field,
      `${source} ${key}`,
      `La fiche ${number} dit autre chose.`,
      number,
    ]),
    ...(cut ? [['coupé', '', '', '', '', cutWords(cut)]] : []),
  ].map((row) => [...row, ...Array<string>(HEADER.length - row.length).fill('')])
  const cells = rows.map((row) => row.map((value) => (typeof value === 'number' ? value : safeCell(value))))
  return CSV_MARK + csvText(cells, ';')
}

const noticeRows = (kind: string, list: readonly FileNotice[]) =>
  list.map(({ file = '', row, column, value, rule }) => [kind, file, row || '', column, value, rule])

/** In the order of their reasons, then of their rows. */
function rarestFirst(notices: readonly FileNotice[], groups: readonly NoticeGroup[]): FileNotice[] {
  const rank = new Map(groups.map(({ column, rule }, at) => [`${column}\n${rule}`, at]))
  const rankOf = ({ column, rule }: FileNotice) => rank.get(`${column}\n${rule}`) ?? groups.length
  return notices.toSorted((a, b) => rankOf(a) - rankOf(b))
}
