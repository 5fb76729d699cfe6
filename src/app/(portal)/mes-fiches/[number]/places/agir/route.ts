import '@payload-config'

import { answerPlacesForm } from '@/features/keeping/freePlaces/write/answerPlacesForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ number: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerPlacesForm(await openPayload(), request, (await params).number)
}
