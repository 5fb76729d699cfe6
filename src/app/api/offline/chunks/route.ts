import '@payload-config'

import { answerOffline } from '@/features/exchange/offline/answerOffline'
import { answerChunks } from '@/features/exchange/offline/read/answerPackage'
import { jsonBody } from '@/features/exchange/offline/read/jsonBody'
import { offlineReader } from '@/features/exchange/offline/read/offlineReader'

/** Whoever may take a copy away: chunks by their ids. */
export function POST(request: Request): Promise<Response> {
  return answerOffline(request, async ({ payload, params }) => {
    const reader = await offlineReader(payload, request.headers)
    return answerChunks({ payload, params, reader }, await jsonBody(request))
  })
}
