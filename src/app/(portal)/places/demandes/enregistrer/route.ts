import '@payload-config'

import { answerRequestForm } from '@/features/placement/requests/write/answerRequestForm'
import { openPayload } from '@/infra/openPayload'

/** Caseworkers and coordinators: the command refuses others. */
export async function POST(request: Request): Promise<Response> {
  return answerRequestForm(await openPayload(), request, undefined)
}
