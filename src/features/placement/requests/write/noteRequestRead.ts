import type { Payload } from 'payload'
import { recordTraceOfRead } from '@/features/people/audit/write/recordTraceOfRead'
import { clock } from '@/infra/clock'
import { processWide } from '@/infra/processWide'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'

const WINDOW_SECONDS = 3600
const MOST_NOTED = 20_000

/** Until when (milliseconds) what this process has noted is noted: a base that is slow to count would let it be written again. */
const noted = processWide('requestReads', () => new Map<string, number>())

type Read = { payload: Payload; user: { id: string; name: string }; request: string; address: string }

/** Writes in the journal that somebody read a request: once an hour for each person and request, ids alone. */
export async function noteRequestRead({ payload, user, request, address }: Read): Promise<void> {
  const key = `request-read:${user.id}:${request}`
  const now = clock.now().getTime()
  if ((noted.get(key) ?? 0) > now) return
  if (noted.size >= MOST_NOTED) noted.clear()
  noted.set(key, now + WINDOW_SECONDS * 1000)
  const limit = { payload, key, limit: 1, windowSeconds: WINDOW_SECONDS }
  if (!(await consumeReadLimit(limit)).allowed) return
  await recordTraceOfRead({
    payload,
    actor: { id: user.id, name: user.name },
    action: 'requestRead',
    detail: `demande ${request}`,
    address,
  })
}
