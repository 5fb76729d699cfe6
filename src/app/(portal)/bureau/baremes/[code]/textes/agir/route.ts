import '@payload-config'

import { answerTextsForm } from '@/features/desk/rates/write/answerTextsForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ code: string }> }

/** Editors alone: the command refuses others. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerTextsForm(await openPayload(), request, (await params).code)
}
