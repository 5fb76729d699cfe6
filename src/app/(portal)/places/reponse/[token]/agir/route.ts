import '@payload-config'

import { answerLinkForm } from '@/features/placement/holds/write/answerLinkForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ token: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerLinkForm(await openPayload(), request, (await params).token)
}
