import '@payload-config'

import { answerOffline } from '@/features/exchange/offline/answerOffline'
import { describeOffline } from '@/features/exchange/offline/read/describeOffline'
import { offlineReader } from '@/features/exchange/offline/read/offlineReader'

/** Whoever may take a copy away: the ids of their keys, no name. */
export function GET(request: Request): Promise<Response> {
  return answerOffline(request, async ({ payload }) =>
    describeOffline(payload, await offlineReader(payload, request.headers)),
  )
}
