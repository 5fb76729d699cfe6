import '@payload-config'

import { answerConfirmationOptions } from '@/features/people/elevation/write/answerKeyConfirmation'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerConfirmationOptions(await openPayload(), request)
}
