import '@payload-config'

import { answerNewSheetsFile } from '@/features/newSheets/answerNewSheetsFile'

/** Editors alone: the proposed sheets as CSV. */
export function GET(request: Request): Promise<Response> {
  return answerNewSheetsFile(request)
}
