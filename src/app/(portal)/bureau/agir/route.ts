import '@payload-config'

import { answerBoardForm } from '@/features/desk/boards/write/answerBoardForm'
import { openPayload } from '@/infra/openPayload'

/** Editors, and coordinators for their part: the gestures of the lists of the board. */
export async function POST(request: Request): Promise<Response> {
  return answerBoardForm(await openPayload(), request)
}
