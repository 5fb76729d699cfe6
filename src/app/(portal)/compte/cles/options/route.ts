import '@payload-config'

import { answerEnrolmentOptions } from '@/features/people/keys/write/answerEnrolment'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerEnrolmentOptions(await openPayload(), request)
}
