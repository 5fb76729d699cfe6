import '@payload-config'

import { answerKeySignIn } from '@/features/people/keys/write/answerKeySignIn'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerKeySignIn(await openPayload(), request)
}
