import '@payload-config'

import { answerRecovery } from '@/features/people/keys/write/answerRecovery'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerRecovery(await openPayload(), request)
}
