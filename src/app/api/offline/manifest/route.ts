import '@payload-config'

import { answerOffline } from '@/features/exchange/offline/answerOffline'
import { answerManifest } from '@/features/exchange/offline/read/answerPackage'
import { offlineReader } from '@/features/exchange/offline/read/offlineReader'

/** Whoever may take a copy away: what is signed of today's package. */
export function GET(request: Request): Promise<Response> {
  return answerOffline(request, async ({ payload, params }) =>
    answerManifest({ payload, params, reader: await offlineReader(payload, request.headers) }),
  )
}
