import '@payload-config'

import { answerProposeForm } from '@/features/trust/proposing/write/answerProposeForm'
import { openPayload } from '@/infra/openPayload'

/** Signed-in people who hold a role: the command refuses others. */
export async function POST(request: Request): Promise<Response> {
  return answerProposeForm(await openPayload(), request)
}
