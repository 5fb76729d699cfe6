import '@payload-config'

import { answerProposalForm } from '@/features/sheetEditing/write/answerProposalForm'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerProposalForm(await openPayload(), request, '/bureau/propositions')
}
