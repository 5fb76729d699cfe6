import '@payload-config'

import { answerOpeningForm } from '@/features/placement/opening/write/answerOpeningForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ number: string; unit: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerOpeningForm(await openPayload(), request, await params)
}
