import '@payload-config'

import { answerShortageForm } from '@/features/placement/holds/write/answerShortageForm'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerShortageForm(await openPayload(), request, undefined)
}
