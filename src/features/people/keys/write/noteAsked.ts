import type { Payload } from 'payload'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { accountOfEmail } from '@/features/people/session/read/accountOfEmail'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import { askedKey } from './askedKey'

/** Askings in a quarter of an hour, none of them answered, after which somebody is told: a wrong PIN and a cancel look the same from here. */
const ALERT_AT = 10
const WINDOW = 15 * 60
/** Askings from one address that are counted: whoever tries addresses fills no base. */
const PER_ADDRESS = 100

type Asked = {
  payload: Payload
  /** Of the account, or what was typed for it; counted the same where nobody has it. */
  email: string
  address: string
}

/** Counts that a key was asked for; at the tenth without an answer the log and the journal say so, once a window. Nobody is stopped. */
export async function noteAsked({ payload, email, address }: Asked): Promise<void> {
  if (email === '') return
  const window = { payload, windowSeconds: WINDOW }
  const fromHere = await consumeRateLimit({ ...window, key: `key-asked-from:${address}`, limit: PER_ADDRESS })
  if (!fromHere.allowed) return
  const asked = await consumeRateLimit({ ...window, key: askedKey(email), limit: ALERT_AT + 1 })
  if (!asked.allowed || asked.count !== ALERT_AT) return
  const user = await accountOfEmail(payload, email)
  if (!user) return
  payload.logger.warn({ msg: 'A key was asked for again and again without an answer', user: user.id })
  const account = { id: user.id, name: user.name }
  const action = 'ceremoniesUnanswered'
  await recordTrace({ payload, actor: null, action, account, detail: `${ALERT_AT}`, address })
}
