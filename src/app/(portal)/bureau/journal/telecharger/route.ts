import '@payload-config'

import { answerJournalCsv } from '@/features/exchange/journal/answerJournalCsv'

/** Administrators: the journal as CSV. */
export function GET(request: Request): Promise<Response> {
  return answerJournalCsv(request)
}
