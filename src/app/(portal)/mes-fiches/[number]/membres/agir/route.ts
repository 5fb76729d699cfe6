import '@payload-config'

import { answerMemberForm } from '@/features/keeping/memberships/write/answerMemberForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ number: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerMemberForm(await openPayload(), request, (await params).number)
}
