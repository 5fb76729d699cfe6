import type { Payload } from 'payload'
import type { ReportRow } from '../present/ReportTask'
import { listReports } from './listReports'

const SHOWN = 200

/** The reports that a person made, each with its state and its answer, the last first. */
export async function listOwnReports(payload: Payload, userId: string): Promise<ReportRow[]> {
  const rows = await listReports(payload, { reporter: { equals: userId } }, SHOWN)
  return rows.sort((a, b) => (a.createdAt > b.createdAt ? -1 : 1))
}
