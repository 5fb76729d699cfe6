import '@payload-config'

import { answerOffline } from '@/features/exchange/offline/answerOffline'
import { jsonBody } from '@/features/exchange/offline/read/jsonBody'
import { offlineReader } from '@/features/exchange/offline/read/offlineReader'
import { giveLease } from '@/features/exchange/offline/write/giveLease'

/** Whoever may take a copy away: the right to read one for some days. */
export function POST(request: Request): Promise<Response> {
  return answerOffline(request, async ({ payload, address }) => {
    const reader = await offlineReader(payload, request.headers)
    return giveLease({ payload, reader, address, body: await jsonBody(request) })
  })
}
