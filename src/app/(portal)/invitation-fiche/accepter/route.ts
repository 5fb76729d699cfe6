import '@payload-config'

import { answerInvitationForm } from '@/features/keeping/memberships/write/answerInvitationForm'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerInvitationForm(await openPayload(), request)
}
