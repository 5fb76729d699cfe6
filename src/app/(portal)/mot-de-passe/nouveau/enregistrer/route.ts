import '@payload-config'

import { answerPasswordForm } from '@/features/people/accounts/write/answerPasswordForm'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  const payload = await openPayload()
  return answerPasswordForm(payload, request, { purpose: 'password-reset', page: '/mot-de-passe/nouveau' })
}
