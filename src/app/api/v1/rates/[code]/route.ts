import '@payload-config'

import { answerRate } from '@/features/exchange/publicApi/rates/answerRates'

type Context = { params: Promise<{ code: string }> }

/** Keys with an audience, signed-in readers, and anybody where the site is open. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRate(request, (await params).code)
}
