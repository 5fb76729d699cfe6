import '@payload-config'

import { answerReportForm } from '@/features/trust/reports/write/answerReportForm'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerReportForm(await openPayload(), request, '/bureau/signalements')
}
