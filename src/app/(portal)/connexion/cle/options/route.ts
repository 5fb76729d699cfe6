import '@payload-config'

import { answerKeyOptions } from '@/features/people/keys/write/answerKeyOptions'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerKeyOptions(await openPayload(), request)
}
