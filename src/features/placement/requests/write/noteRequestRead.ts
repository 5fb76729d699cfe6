import type { Payload } from 'payload'
import { recordTraceOfRead } from '@/features/people/audit/write/recordTraceOfRead'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'

type Read = { payload: Payload; user: { id: string; name: string }; request: string; address: string }

/** Writes in the journal that somebody read a request: once an hour for each person and request, ids alone. */
export async function noteRequestRead({ payload, user, request, address }: Read): Promise<void> {
  const limit = { payload, key: `request-read:${user.id}:${request}`, limit: 1, windowSeconds: 3600 }
  if (!(await consumeReadLimit(limit)).allowed) return
  await recordTraceOfRead({
    payload,
    actor: { id: user.id, name: user.name },
    action: 'requestRead',
    detail: `demande ${request}`,
    address,
  })
}
