import '@payload-config'

import { answerItem } from '@/features/exchange/publicApi/answerApi'

type Context = { params: Promise<{ kind: string; number: string }> }

/** Keys with an audience, signed-in readers, and anybody where the site is open; each what its class may read. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { kind, number } = await params
  return answerItem(request, kind, number)
}
