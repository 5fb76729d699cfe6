import '@payload-config'

import { answerProviderConfirmation } from '@/features/people/elevation/write/answerProviderConfirmation'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerProviderConfirmation(await openPayload(), request)
}
