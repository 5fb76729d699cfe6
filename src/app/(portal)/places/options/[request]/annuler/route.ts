import '@payload-config'

import { answerCancelForm } from '@/features/placement/holds/write/answerCancelForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ request: string }> }

export async function POST(asked: Request, { params }: Context): Promise<Response> {
  return answerCancelForm(await openPayload(), asked, (await params).request)
}
