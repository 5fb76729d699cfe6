import type { Payload } from 'payload'
import type { ReportRow } from '../present/ReportTask'
import { listReports } from './listReports'

const SHOWN = 200

/** The reports that a person made, each with its state and its answer; those that wait first. */
export function listOwnReports(payload: Payload, userId: string): Promise<ReportRow[]> {
  return listReports(payload, { reporter: { equals: userId } }, SHOWN)
}
