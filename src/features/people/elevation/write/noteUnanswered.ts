import type { Payload } from 'payload'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import type { User } from '@/payload-types'

/** Askings in a quarter of an hour after which somebody is told: a wrong PIN and a cancel look the same from here. */
const ALERT_AT = 10
const WINDOW = 15 * 60

/** Counts that a key was asked for; at the tenth the log and the journal say so, once a window. Nobody is stopped. */
export async function noteUnanswered({
  payload,
  user,
  address,
}: {
  payload: Payload
  user: User
  address: string
}): Promise<void> {
  const key = `key-asked:${user.id}`
  const { count, allowed } = await consumeRateLimit({
    payload,
    key,
    limit: ALERT_AT + 1,
    windowSeconds: WINDOW,
  })
  if (!allowed || count !== ALERT_AT) return
  payload.logger.warn({ msg: 'A key was asked for again and again without an answer', user: user.id })
  const actor = { id: user.id, name: user.name }
  await recordTrace({ payload, actor, action: 'ceremoniesUnanswered', detail: `${count}`, address })
}
