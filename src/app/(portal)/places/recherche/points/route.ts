import '@payload-config'

import { answerPoints } from '@/features/placement/matching/read/answerPoints'

/** The points of the map of a search of places. */
export function GET(request: Request): Promise<Response> {
  return answerPoints(request)
}
