import '@payload-config'

import { answerPrepareForm } from '@/features/trust/bulletins/write/answerPrepareForm'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerPrepareForm(await openPayload(), request, undefined)
}
