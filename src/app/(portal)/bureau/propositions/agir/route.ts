import '@payload-config'

import { answerProposalForm } from '@/features/keeping/editing/write/answerProposalForm'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerProposalForm(await openPayload(), request, '/bureau/propositions')
}
