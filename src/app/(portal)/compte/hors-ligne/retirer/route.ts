import '@payload-config'

import { answerRevokeForm } from '@/features/exchange/offline/write/answerRevokeForm'
import { openPayload } from '@/infra/openPayload'

/** Signed-in people, for themselves. */
export async function POST(request: Request): Promise<Response> {
  return answerRevokeForm(await openPayload(), request)
}
