import type { Payload } from 'payload'
import type { LockSubject } from '@/domain/lock/LockSubject'
import { MOST_WRONG_TRIES } from '@/domain/lock/lockLimits'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import { lockedMail } from '../present/lockMails'
import { accessContact } from '../read/accessContact'

type Wrong = { payload: Payload; user: User; subject: LockSubject; address: string }

const SUBJECTS: Record<LockSubject, string> = {
  password: 'mot de passe',
  totp: 'code d’application',
  recoveryCode: 'code de secours',
}

/**
 * After an admitted try that was wrong: at the third the account is locked, which one of those who race does, writes in the journal and
 * tells its person by mail. Nothing else than a helpdesk unblock opens it: neither a link by mail nor time.
 */
export async function countWrongTry({ payload, user, subject, address }: Wrong): Promise<void> {
  const locked: unknown = await payload.db.updateOne({
    collection: SLUGS.accountLocks,
    where: {
      and: [
        { account: { equals: user.id } },
        { wrongTries: { greater_than_equal: MOST_WRONG_TRIES } },
        { lockedAt: { exists: false } },
      ],
    },
    data: { lockedAt: clock.now().toISOString() },
    options: { atomic: true },
  })
  if (!locked) return
  const account = { id: user.id, name: user.name }
  const detail = SUBJECTS[subject]
  await recordTrace({ payload, actor: null, action: 'accountLocked', account, detail, address })
  const contact = await accessContact(payload)
  // Nobody waits for the mail: the answer takes the time of any other.
  payload
    .sendEmail(lockedMail({ to: user.email, name: user.name, contact }))
    .catch((err: unknown) => payload.logger.error({ err, msg: 'A locked account could not be told' }))
}
