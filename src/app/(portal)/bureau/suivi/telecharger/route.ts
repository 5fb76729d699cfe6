import '@payload-config'

import { answerBoardCsv } from '@/features/desk/boards/read/answerBoardCsv'

/** Editors, and coordinators for their part: a list of the board as a table. */
export function GET(request: Request): Promise<Response> {
  return answerBoardCsv(request)
}
