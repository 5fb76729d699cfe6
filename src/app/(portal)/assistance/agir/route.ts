import '@payload-config'

import { answerHelpForm } from '@/features/desk/assistance/write/answerHelpForm'
import { openPayload } from '@/infra/openPayload'

/** The helpdesk: the command refuses others. */
export async function POST(request: Request): Promise<Response> {
  return answerHelpForm(await openPayload(), request, undefined)
}
