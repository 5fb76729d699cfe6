import type { Payload } from 'payload'
import { openSessionOf } from '@/features/people/session/read/openSessionOf'
import { clock } from '@/infra/clock'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import type { Session, User } from '@/payload-types'

/** Whoever changes what they sign in with, and from where. */
export type Enroller = {
  payload: Payload
  user: User
  session: Session
  address: string
  /** They proved who they are less than fifteen minutes ago, or came for that alone: else they confirm it first. */
  isRecent: boolean
}

const FIFTEEN_MINUTES = 15 * 60_000

/** Who asks to see or change their keys, by a session that opens the whole portal or the enrolment alone; `null` for nobody. */
export async function enroller(payload: Payload, headers: Headers): Promise<Enroller | null> {
  const open = await openSessionOf(payload, headers)
  if (!open) return null
  const { session } = open
  const age = clock.now().getTime() - Date.parse(session.authenticatedAt ?? session.startedAt)
  const isRecent = session.scope === 'enrolment' || age < FIFTEEN_MINUTES
  return { payload, ...open, address: clientAddress(headers), isRecent }
}
