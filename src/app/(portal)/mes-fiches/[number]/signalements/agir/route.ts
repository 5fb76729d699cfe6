import '@payload-config'

import { keepingPath } from '@/domain/sheet/keepingPath'
import { answerReportForm } from '@/features/trust/reports/write/answerReportForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ number: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const list = keepingPath((await params).number, 'signalements')
  return answerReportForm(await openPayload(), request, list)
}
