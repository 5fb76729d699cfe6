import '@payload-config'

import { answerRedirectForm } from '@/features/desk/guide/write/answerRedirectForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ number: string }> }

/** Editors alone: the command refuses others. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerRedirectForm(await openPayload(), request, (await params).number)
}
