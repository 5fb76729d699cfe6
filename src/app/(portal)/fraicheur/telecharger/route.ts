import '@payload-config'

import { answerFreshnessCsv } from '@/features/desk/freshness/read/answerFreshnessCsv'

/** For whom the site says: the figures of freshness as a table. */
export function GET(request: Request): Promise<Response> {
  return answerFreshnessCsv(request)
}
