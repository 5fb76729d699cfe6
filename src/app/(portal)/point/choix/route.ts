import '@payload-config'

import { answerDigestChoice } from '@/features/trust/digest/write/answerDigestChoice'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerDigestChoice(await openPayload(), request)
}
