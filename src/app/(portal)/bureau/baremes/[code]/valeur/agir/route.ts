import '@payload-config'

import { answerValueForm } from '@/features/desk/rates/write/answerValueForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ code: string }> }

/** Editors alone: the command refuses others. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerValueForm(await openPayload(), request, (await params).code)
}
