import '@payload-config'

import { SLUGS } from '@/domain/slugs'
import { answerList } from '@/features/publicApi/answerApi'

/** Keys with an audience, signed-in readers, and anybody where the site is open; each what its class may read. */
export function GET(request: Request): Promise<Response> {
  return answerList(request, SLUGS.organisations)
}
