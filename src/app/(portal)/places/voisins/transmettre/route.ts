import '@payload-config'

import { answerSendForm } from '@/features/placement/neighbours/write/answerSendForm'
import { openPayload } from '@/infra/openPayload'

/** Those who may read the request: the command refuses others. */
export async function POST(request: Request): Promise<Response> {
  return answerSendForm(await openPayload(), request, undefined)
}
