import type { Payload } from 'payload'
import { type ReportTask, toReportTasks } from '../present/ReportTask'
import { keepersOfReports, type ReportKeeper } from './keepersOfReports'
import { listReports } from './listReports'
import { type ReportFilter, whereReports } from './reportFilters'

const A_PAGE = 30

type Ask = {
  filter: ReportFilter
  page: number /** Only what this editor is to answer, or nobody in particular. */
  mine: string | null
}
export type DeskTask = ReportTask & { keeper: ReportKeeper }

const NOBODY: ReportKeeper = { kept: false, owner: null }

/** A page of the tasks of every sheet, each with whose it is; `page` from 1. For editors alone: the caller checks. */
export async function deskReports(
  payload: Payload,
  { filter, page, mine }: Ask,
): Promise<{ tasks: DeskTask[]; total: number; pages: number }> {
  const rows = await listReports(payload, whereReports(filter))
  const keepers = await keepersOfReports(payload, rows)
  const all = toReportTasks(rows, { named: true })
    .map((task) => ({ ...task, keeper: keepers.get(task.sheetId) ?? NOBODY }))
    .filter(({ keeper }) => mine === null || isFor(keeper, mine))
  return {
    tasks: all.slice((page - 1) * A_PAGE, page * A_PAGE),
    total: all.length,
    pages: Math.ceil(all.length / A_PAGE),
  }
}

const isFor = ({ kept, owner }: ReportKeeper, editor: string): boolean =>
  !kept && (owner === null || owner.id === editor)
