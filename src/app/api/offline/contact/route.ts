import '@payload-config'

import { answerOffline } from '@/features/exchange/offline/answerOffline'
import { jsonBody } from '@/features/exchange/offline/read/jsonBody'
import { standingOfLease } from '@/features/exchange/offline/read/standingOfLease'

/** A copy, by its lease: whether it was taken back. */
export function POST(request: Request): Promise<Response> {
  return answerOffline(request, async ({ payload }) => standingOfLease(payload, await jsonBody(request)))
}
