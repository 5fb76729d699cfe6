import type { Payload } from 'payload'
import { toReportTasks } from '@/features/trust/reports/present/ReportTask'
import { listReports } from '@/features/trust/reports/read/listReports'
import { whereReports } from '@/features/trust/reports/read/reportFilters'
import type { BoardReader } from '../BoardReader'
import { boardRow } from '../BoardRow'

/** What readers report and nobody answered, the longest waiting first: what several people say of one section is one line. */
export const reportRows: BoardReader = {
  count: async ({ payload }) => (await openTasks(payload)).length,
  page: async ({ payload }, page, size) => {
    const tasks = await openTasks(payload)
    const rows = tasks
      .slice((page - 1) * size, page * size)
      .map(({ group, number, title, reason, reports }) =>
        boardRow({
          id: group,
          key: number,
          number,
          name: title,
          href: '/bureau/signalements',
          at: reports.map(({ createdAt }) => createdAt).sort()[0] ?? null,
          detail: reports.find(({ text }) => text)?.text || reason,
          times: reports.length,
        }),
      )
    return { rows, pages: Math.ceil(tasks.length / size) }
  },
}

const openTasks = async (payload: Payload) =>
  toReportTasks(await listReports(payload, whereReports('attente')), { named: false })
