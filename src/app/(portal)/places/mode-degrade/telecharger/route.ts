import '@payload-config'

import { answerDegradedFile } from '@/features/placement/degraded/read/answerDegradedFile'

/** Those who look for places: one of the last lists of free places and on-call numbers. */
export function GET(request: Request): Promise<Response> {
  return answerDegradedFile(request)
}
