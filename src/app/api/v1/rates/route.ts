import '@payload-config'

import { answerRateList } from '@/features/exchange/publicApi/rates/answerRates'

/** Keys with an audience, signed-in readers, and anybody where the site is open. */
export function GET(request: Request): Promise<Response> {
  return answerRateList(request)
}
