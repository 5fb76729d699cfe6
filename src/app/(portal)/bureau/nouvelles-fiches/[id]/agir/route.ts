import '@payload-config'

import { answerDecisionForm } from '@/features/trust/proposing/write/answerDecisionForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ id: string }> }

/** Editors alone: the command refuses others. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerDecisionForm(await openPayload(), request, (await params).id)
}
