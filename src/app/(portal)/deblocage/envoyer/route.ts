import '@payload-config'

import { answerUnblockForm } from '@/features/people/helpdesk/write/answerUnblockForm'
import { openPayload } from '@/infra/openPayload'

/** Anybody: a mail and an unblock code. */
export async function POST(request: Request): Promise<Response> {
  return answerUnblockForm(await openPayload(), request)
}
