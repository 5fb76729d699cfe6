import '@payload-config'

import { answerNational } from '@/features/exchange/publicApi/national/answerNational'

type Context = { params: Promise<{ code: string }> }

/** Keys with an audience, signed-in readers, and anybody where the site is open. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerNational(request, (await params).code)
}
