import { labelOf } from '@/domain/labelOf'
import { REPORT_REASONS, type ReportState } from '@/domain/report/closedLists'
import { groupReports } from '@/domain/report/groupReports'
import { sectionLabel } from '@/features/trust/reports/present/sectionLabel'
import type { Report } from '@/payload-types'

export type ReportRow = Omit<Report, 'updatedAt'>

/** What several people say of one section, as one thing to do. `by` is `null` where the reader may not know who says it. */
export type ReportTask = {
  group: string
  sheetId: string
  number: string
  title: string
  section: string
  reason: string
  state: ReportState
  takenAt: string | null
  answer: string | null
  answeredByName: string | null
  answeredAt: string | null
  reports: { id: string; text: string; createdAt: string; by: string | null }[]
}

/** Tasks in the order of their first row; editors alone are told who reports. */
export function toReportTasks(rows: readonly ReportRow[], { named }: { named: boolean }): ReportTask[] {
  return groupReports(rows).map((task) => {
    const [first] = task
    return {
      group: first.group,
      sheetId: first.sheetId,
      number: first.sheetNumber ?? '',
      title: first.title,
      section: sectionLabel(first.sheetNumber ?? '', first.section),
      reason: labelOf(REPORT_REASONS, first.reason),
      state: task.some(({ state }) => state === 'inHand') ? 'inHand' : first.state,
      takenAt: task.find(({ takenAt }) => takenAt)?.takenAt ?? null,
      answer: first.answer ?? null,
      answeredByName: first.answeredByName ?? null,
      answeredAt: first.answeredAt ?? null,
      reports: task.map(({ id, text, createdAt, reporterName }) => ({
        id,
        text: text ?? '',
        createdAt,
        by: named ? (reporterName ?? null) : null,
      })),
    }
  })
}
