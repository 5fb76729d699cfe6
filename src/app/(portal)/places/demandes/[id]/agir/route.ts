import '@payload-config'

import { answerRequestAct } from '@/features/placement/requests/write/answerRequestAct'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ id: string }> }

/** Those who may read the request: the command refuses others. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return answerRequestAct(await openPayload(), request, id)
}
