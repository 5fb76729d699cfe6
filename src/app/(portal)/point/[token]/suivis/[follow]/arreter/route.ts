import '@payload-config'

import { answerUnfollowForm } from '@/features/trust/digest/write/answerUnfollowForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ token: string; follow: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerUnfollowForm(await openPayload(), request, await params)
}
