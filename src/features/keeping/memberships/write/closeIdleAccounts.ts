import { subDays } from 'date-fns/subDays'
import { subYears } from 'date-fns/subYears'
import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import { noticeMail } from '../present/noticeMail'

const IDLE_YEARS = 2
const NOTICE_DAYS = 30

/**
 * Warns by mail the accounts unused for two years, and closes those warned thirty days ago; signing in starts the count again.
 * Administrators are left alone, so that a site never loses its last one. Run again, it does nothing more.
 */
export async function closeIdleAccounts(payload: Payload): Promise<void> {
  const now = clock.now()
  const since = subYears(now, IDLE_YEARS).toISOString()
  const idle: Where = {
    and: [
      { active: { not_equals: false } },
      {
        or: [
          { lastSeenAt: { less_than: since } },
          { and: [{ lastSeenAt: { exists: false } }, { createdAt: { less_than: since } }] },
        ],
      },
    ],
  }
  const noticed = subDays(now, NOTICE_DAYS).toISOString()
  for (const person of await findAll(payload, { and: [idle, { idleWarnedAt: { less_than: noticed } }] }))
    await close(payload, person)
  for (const person of await findAll(payload, { and: [idle, { idleWarnedAt: { exists: false } }] }))
    await warn(payload, person, now)
}

async function findAll(payload: Payload, where: Where): Promise<User[]> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where,
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.filter(({ roles }) => !roles.includes('administrator'))
}

async function warn(payload: Payload, person: User, now: Date): Promise<void> {
  const taken: unknown = await payload.db.updateOne({
    collection: SLUGS.users,
    where: { and: [{ id: { equals: person.id } }, { idleWarnedAt: { exists: false } }] },
    data: { idleWarnedAt: now.toISOString() },
    options: { atomic: true },
  })
  if (!taken) return
  try {
    await payload.sendEmail(noticeMail({ kind: 'idle', to: person.email, path: '/connexion' }))
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The warning of an idle account could not be sent' })
    const back = { collection: SLUGS.users, id: person.id, data: { idleWarnedAt: null }, returning: false }
    await payload.db.updateOne(back)
    return
  }
  await recordTrace({ payload, actor: null, action: 'accountWarned', detail: person.email })
}

/** An owner of sheets cannot be closed without a successor: the account stays, and the log of the server says so. */
async function close(payload: Payload, person: User): Promise<void> {
  try {
    await payload.update({
      collection: SLUGS.users,
      id: person.id,
      // Opened again by an administrator, it is warned again first.
      data: { active: false, idleWarnedAt: null },
      depth: 0,
      overrideAccess: true,
    })
    await recordTrace({ payload, actor: null, action: 'accountClosed', detail: person.email })
  } catch (error) {
    payload.logger.warn({ err: error, msg: 'An idle account could not be closed' })
  }
}
