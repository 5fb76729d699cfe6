import '@payload-config'

import { SLUGS } from '@/domain/slugs'
import { answerItem } from '@/features/publicApi/answerApi'

type Context = { params: Promise<{ number: string }> }

/** Keys with an audience, signed-in readers, and anybody where the site is open; each what its class may read. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerItem(request, SLUGS.organisations, (await params).number)
}
