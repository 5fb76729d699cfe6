import '@payload-config'

import { answerMoveForm } from '@/features/desk/guide/write/answerMoveForm'
import { openPayload } from '@/infra/openPayload'

/** Editors alone: the command refuses others. */
export async function POST(request: Request): Promise<Response> {
  return answerMoveForm(await openPayload(), request, undefined)
}
