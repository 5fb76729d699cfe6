import '@payload-config'

import { answerUnitForm } from '@/features/keeping/units/write/answerUnitForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ number: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerUnitForm(await openPayload(), request, (await params).number)
}
