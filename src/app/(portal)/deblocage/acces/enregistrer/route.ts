import '@payload-config'

import { answerEnrolmentForm } from '@/features/people/helpdesk/write/answerEnrolmentForm'
import { openPayload } from '@/infra/openPayload'

/** Whoever came with an unblock code: their new password. */
export async function POST(request: Request): Promise<Response> {
  return answerEnrolmentForm(await openPayload(), request)
}
