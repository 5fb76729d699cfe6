import '@payload-config'

import { answerNoticesForm } from '@/features/placement/notices/write/answerNoticesForm'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerNoticesForm(await openPayload(), request, undefined)
}
