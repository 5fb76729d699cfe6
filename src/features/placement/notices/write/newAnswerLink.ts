import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { newSignedLink } from '@/features/trust/verifications/write/newSignedLink'

type Asked = {
  thread: string
  /** ISO 8601: the link dies with the option. */
  expiresAt: string
  /** Number of the facility. */
  facility: string
  /** The account whose right the link lends. */
  user: string
  email: string
}

/** Makes the link by which one person answers one option, once, without signing in; returns its secret. */
export function newAnswerLink(payload: Payload, { thread, expiresAt, facility, user, email }: Asked): Promise<string> {
  const subject = { kind: SLUGS.commitments, id: thread, number: facility }
  return newSignedLink({ payload, purpose: 'hold-answer', email, userId: user, sheet: subject, expiresAt })
}
