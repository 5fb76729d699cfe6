import { reasonKey } from '@/features/intake/notices/read/reasonKey'
import type { FileNotice, NoticeGroup } from '@/features/intake/notices/reportLines'
import { CSV_MARK } from '@/infra/tables/csvText'
import type { DirectoryReport } from '../DirectoryReport'
import { cutWords } from './cutWords'
import { changeCells, groupCells, keptCells, noticeCells, REPORT_HEADER, reportLinesCsv } from './reportCells'

/** The head of a report as a table for a spreadsheet: each reason with how many times it is given, the rarest first. */
export const reportHeadCsv = ({ groups }: Pick<DirectoryReport, 'groups'>): string =>
  CSV_MARK + reportLinesCsv([[...REPORT_HEADER], ...groups.map(groupCells)])

/**
 * What deserves a look in a report, a line each, as a table for a spreadsheet (formulas defused): its reasons, then the lines themselves;
 * the last line says what is cut.
 */
export function reportCsv(report: DirectoryReport): string {
  const { groups, refused, warnings, kept, changes, cut } = report
  return (
    reportHeadCsv(report) +
    reportLinesCsv([
      ...refused.map((notice) => noticeCells('refusé', notice)),
      ...rarestFirst(warnings, groups).map((notice) => noticeCells('avertissement', notice)),
      ...changes.map(changeCells),
      ...kept.map(keptCells),
      ...(cut ? [['coupé', '', '', '', '', cutWords(cut)]] : []),
    ])
  )
}

/** Notices in the order of their reasons, then of their rows. */
export function rarestFirst(notices: readonly FileNotice[], groups: readonly NoticeGroup[]): FileNotice[] {
  const rank = new Map(groups.map((group, at) => [reasonKey(group), at]))
  const ranked = notices.map((notice) => ({ notice, at: rank.get(reasonKey(notice)) ?? groups.length }))
  return ranked.sort((a, b) => a.at - b.at).map(({ notice }) => notice)
}
