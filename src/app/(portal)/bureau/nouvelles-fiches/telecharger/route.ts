import '@payload-config'

import { answerNewSheetsFile } from '@/features/trust/proposing/answerNewSheetsFile'

/** Editors alone: the proposed sheets as CSV. */
export function GET(request: Request): Promise<Response> {
  return answerNewSheetsFile(request)
}
