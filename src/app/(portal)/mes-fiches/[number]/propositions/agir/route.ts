import '@payload-config'

import { keepingPath } from '@/domain/sheet/keepingPath'
import { answerProposalForm } from '@/features/keeping/editing/write/answerProposalForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ number: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const list = keepingPath((await params).number, 'propositions')
  return answerProposalForm(await openPayload(), request, list)
}
