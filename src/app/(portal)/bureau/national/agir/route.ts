import '@payload-config'

import { answerNationalForm } from '@/features/trust/nationalChanges/write/answerNationalForm'
import { openPayload } from '@/infra/openPayload'

/** Editors alone: the command refuses others. */
export async function POST(request: Request): Promise<Response> {
  return answerNationalForm(await openPayload(), request, undefined)
}
