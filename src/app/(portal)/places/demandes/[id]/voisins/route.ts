import '@payload-config'

import { answerExchangeForm } from '@/features/placement/neighbours/write/answerExchangeForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ id: string }> }

/** Those who may read the request, coordinators for an answer: the commands refuse others. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return answerExchangeForm(await openPayload(), request, id)
}
