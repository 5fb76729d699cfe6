import '@payload-config'

import { answerLock } from '@/features/people/sharedPost/write/answerLock'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerLock(await openPayload(), request)
}
