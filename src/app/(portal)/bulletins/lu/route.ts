import '@payload-config'

import { answerReadForm } from '@/features/trust/bulletins/write/answerReadForm'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerReadForm(await openPayload(), request)
}
