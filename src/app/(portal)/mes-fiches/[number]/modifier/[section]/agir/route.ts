import '@payload-config'

import { answerSectionForm } from '@/features/keeping/editing/write/answerSectionForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ number: string; section: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { number, section } = await params
  return answerSectionForm(await openPayload(), request, { number, code: section })
}
