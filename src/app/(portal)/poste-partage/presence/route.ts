import '@payload-config'

import { answerPresence } from '@/features/people/sharedPost/write/answerPresence'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerPresence(await openPayload(), request)
}
