import '@payload-config'

import { answerOffline } from '@/features/exchange/offline/answerOffline'
import { answerGroups } from '@/features/exchange/offline/read/answerPackage'
import { offlineReader } from '@/features/exchange/offline/read/offlineReader'

/** Whoever may take a copy away: the lists of some groups of chunks. */
export function GET(request: Request): Promise<Response> {
  return answerOffline(request, async ({ payload, params }) =>
    answerGroups({ payload, params, reader: await offlineReader(payload, request.headers) }),
  )
}
