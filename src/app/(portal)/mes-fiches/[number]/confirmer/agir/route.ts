import '@payload-config'

import { answerConfirmForm } from '@/features/trust/verifications/write/answerConfirmForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ number: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerConfirmForm(await openPayload(), request, (await params).number)
}
