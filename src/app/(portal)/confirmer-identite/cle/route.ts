import '@payload-config'

import { answerKeyConfirmation } from '@/features/people/elevation/write/answerKeyConfirmation'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerKeyConfirmation(await openPayload(), request)
}
