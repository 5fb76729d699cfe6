import '@payload-config'

import { answerKeyForm } from '@/features/people/keys/write/answerKeyForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ id: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerKeyForm(await openPayload(), request, (await params).id)
}
