import '@payload-config'

import { answerClosureForm } from '@/features/keeping/closures/write/answerClosureForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ number: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerClosureForm(await openPayload(), request, (await params).number)
}
