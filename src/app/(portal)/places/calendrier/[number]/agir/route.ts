import '@payload-config'

import { answerActForm } from '@/features/placement/calendarPages/write/answerActForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ number: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerActForm(await openPayload(), request, { desk: 'coordinator', number: (await params).number })
}
