import '@payload-config'

import { answerRateCsv } from '@/features/exchange/publicApi/rates/answerRateCsv'

/** Whoever may read the site: every value of every published rate as a table, or with `code` of one. */
export function GET(request: Request): Promise<Response> {
  return answerRateCsv(request)
}
