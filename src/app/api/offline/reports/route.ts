import '@payload-config'

import { answerOffline } from '@/features/exchange/offline/answerOffline'
import { jsonBody } from '@/features/exchange/offline/read/jsonBody'
import { offlineReader } from '@/features/exchange/offline/read/offlineReader'
import { sendOfflineReports } from '@/features/exchange/offline/write/sendOfflineReports'

/** Whoever may take a copy away: the reports written without a network. */
export function POST(request: Request): Promise<Response> {
  return answerOffline(request, async ({ payload, address }) => {
    const { user } = await offlineReader(payload, request.headers)
    return sendOfflineReports({ payload, actor: user, address, body: await jsonBody(request) })
  })
}
