import '@payload-config'

import { answerEnrolment } from '@/features/people/keys/write/answerEnrolment'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerEnrolment(await openPayload(), request)
}
