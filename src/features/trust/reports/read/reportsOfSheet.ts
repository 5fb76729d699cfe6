import type { Payload } from 'payload'
import { servicesOfSheets } from '@/features/catalogue/services/read/servicesOfSheets'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { type ReportTask, toReportTasks } from '../present/ReportTask'
import { listReports } from './listReports'

const SHOWN = 500

/** What was reported on a sheet and, for an organisation, on its services; `named` for whoever may know who says it. */
export async function reportsOfSheet(
  payload: Payload,
  { kind, id }: KeptSheet,
  reader: { named: boolean },
): Promise<ReportTask[]> {
  const services = await servicesOfSheets(payload, kind === 'organisations' ? [id] : [])
  const rows = await listReports(payload, { sheetId: { in: [id, ...services.keys()] } }, SHOWN)
  return toReportTasks(rows, reader)
}
