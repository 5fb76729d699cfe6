import '@payload-config'

import { answerStatisticsCsv } from '@/features/placement/statistics/read/answerStatisticsCsv'

/** The figures of places as a table, for whoever may read them on the page. */
export function GET(request: Request): Promise<Response> {
  return answerStatisticsCsv(request)
}
