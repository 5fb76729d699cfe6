import '@payload-config'

import { answerOptionsForm } from '@/features/placement/holds/write/answerOptionsForm'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerOptionsForm(await openPayload(), request, undefined)
}
