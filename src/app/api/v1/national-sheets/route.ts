import '@payload-config'

import { answerNationalList } from '@/features/exchange/publicApi/national/answerNational'

/** Keys with an audience, signed-in readers, and anybody where the site is open. */
export function GET(request: Request): Promise<Response> {
  return answerNationalList(request)
}
