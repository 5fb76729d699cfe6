import '@payload-config'

import { answerResetAsk } from '@/features/people/accounts/write/answerResetAsk'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerResetAsk(await openPayload(), request)
}
