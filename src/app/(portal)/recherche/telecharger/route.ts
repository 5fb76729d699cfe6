import '@payload-config'

import { answerList } from '@/features/exchange/exports/answerList'

/** Signed-in people: the list that the results page shows them, with the same parameters and `format=csv|xlsx`. */
export function GET(request: Request): Promise<Response> {
  return answerList(request)
}
