import '@payload-config'

import { answerComplementForm } from '@/features/keeping/complements/write/answerComplementForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ code: string; id: string }> }

/** Editors alone: the command refuses others. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerComplementForm(await openPayload(), request, await params)
}
