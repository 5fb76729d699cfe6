import '@payload-config'

import { answerReportsCsv } from '@/features/trust/reports/answerReportsCsv'

/** Editors alone: the reports of the list `etat` as CSV. */
export function GET(request: Request): Promise<Response> {
  return answerReportsCsv(request)
}
