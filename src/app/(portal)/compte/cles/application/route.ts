import '@payload-config'

import { answerTotpForm } from '@/features/people/keys/write/answerTotpForm'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerTotpForm(await openPayload(), request, request.headers)
}
