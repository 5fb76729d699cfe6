import '@payload-config'

import { answerOffline } from '@/features/exchange/offline/answerOffline'
import { answerIndex } from '@/features/exchange/offline/read/answerPackage'
import { offlineReader } from '@/features/exchange/offline/read/offlineReader'

/** Whoever may take a copy away: the search index, for a first download. */
export function GET(request: Request): Promise<Response> {
  return answerOffline(request, async ({ payload, params }) =>
    answerIndex({ payload, params, reader: await offlineReader(payload, request.headers) }),
  )
}
