import '@payload-config'

import { answerPasswordForm } from '@/features/people/accounts/write/answerPasswordForm'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerPasswordForm(await openPayload(), request, { purpose: 'invitation', page: '/invitation' })
}
