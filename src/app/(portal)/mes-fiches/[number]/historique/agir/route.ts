import '@payload-config'

import { answerRestoreForm } from '@/features/keeping/history/write/answerRestoreForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ number: string }> }

/** Members who may change the sheet, and editors: the command refuses others. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerRestoreForm(await openPayload(), request, (await params).number)
}
