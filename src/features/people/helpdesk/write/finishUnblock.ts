import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { unblockedMail } from '@/features/people/lock/present/lockMails'
import { accessContact } from '@/features/people/lock/read/accessContact'
import { openAccount } from '@/features/people/lock/write/openAccount'
import { clock } from '@/infra/clock'
import type { Enrolment } from '../read/enrolmentOf'

type Finish = Enrolment & {
  payload: Payload
  address: string
  /** In French, for the journal: a new password, a new key. */
  what: string
  /** Stores it, where that is not done yet: the lock stays where it fails. */
  work?: () => Promise<unknown>
}

/**
 * Once a person who came with an unblock code has a new way in: the lock is lifted, the session of the code is
 * over, the journal and a mail say so. Of two requests that race, one does. Answers whether it was this one.
 */
export async function finishUnblock({
  payload,
  user,
  session,
  address,
  what,
  work,
}: Finish): Promise<boolean> {
  const ended: unknown = await payload.db.updateOne({
    collection: SLUGS.sessions,
    where: { and: [{ id: { equals: session.id } }, { endedAt: { exists: false } }] },
    data: { endedAt: clock.now().toISOString() },
    options: { atomic: true },
  })
  if (!ended) return false
  await work?.()
  await openAccount(payload, user.id)
  const account = { id: user.id, name: user.name }
  await recordTrace({ payload, actor: account, action: 'accountUnblocked', account, detail: what, address })
  const contact = await accessContact(payload)
  payload
    .sendEmail(unblockedMail({ to: user.email, name: user.name, contact }))
    .catch((err: unknown) => payload.logger.error({ err, msg: 'An open account could not be told by mail' }))
  return true
}
