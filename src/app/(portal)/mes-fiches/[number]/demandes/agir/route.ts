import '@payload-config'

import { answerFacilityForm } from '@/features/placement/holds/write/answerFacilityForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ number: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerFacilityForm(await openPayload(), request, (await params).number)
}
