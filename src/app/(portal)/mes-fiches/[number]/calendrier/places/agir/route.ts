import '@payload-config'

import { answerPlaceForm } from '@/features/placement/calendarPages/write/answerPlaceForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ number: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerPlaceForm(await openPayload(), request, { desk: 'keeper', number: (await params).number })
}
