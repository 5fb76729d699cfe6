import '@payload-config'

import { answerCode } from '@/features/people/keys/write/answerCode'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerCode(await openPayload(), request)
}
