import '@payload-config'

import { answerList } from '@/features/exchange/publicApi/answerApi'

type Context = { params: Promise<{ kind: string }> }

/** Keys with an audience, signed-in readers, and anybody where the site is open; each what its class may read. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerList(request, (await params).kind)
}
