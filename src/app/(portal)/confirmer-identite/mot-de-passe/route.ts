import '@payload-config'

import { answerPasswordConfirmation } from '@/features/people/elevation/write/answerPasswordConfirmation'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerPasswordConfirmation(await openPayload(), request)
}
