import type { Payload, Where } from 'payload'
import { isEditor } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { digestMonth } from '@/domain/verification/digestMonth'
import { newSignedLink } from '@/features/trust/verifications/write/newSignedLink'
import { clock } from '@/infra/clock'
import { refusalsIn } from '@/infra/mail/refusalsIn'
import type { Digest, Keeper } from '../Keeping'
import { digestFor, isEmptyDigest } from '../present/digestFor'
import { digestMail } from '../present/digestMail'
import { findDueSheets } from '../read/findDueSheets'
import { findWaiting } from '../read/findWaiting'
import { loadRights } from '../read/loadRights'
import { linkSheets } from './linkSheets'
import { noteOverdueReminder } from './overdueReminder'

/**
 * Sends each person who answers for sheets their mail of the month, on its first working day; nothing to say, no mail. Run again,
 * or by two servers at once, it sends one: the month is claimed before the mail goes.
 */
export async function sendDigests(payload: Payload): Promise<void> {
  const now = clock.now()
  const month = digestMonth(now)
  if (!month) return
  const people = await findPeople(payload, month)
  if (people.length === 0) return
  const rights = await loadRights(payload)
  const owners = people.filter(isEditor).map(({ id }) => id)
  const [due, waiting] = await Promise.all([
    findDueSheets({ payload, rights, owners, now }),
    findWaiting(payload),
  ])
  for (const person of people) {
    const digest = digestFor(person.id, { rights, due, waiting })
    if (!(await claim(payload, person.id, month)) || isEmptyDigest(digest)) continue
    await send(payload, person, digest)
  }
}

function whereWaiting(month: string): Where {
  return {
    and: [
      { active: { not_equals: false } },
      { digest: { not_equals: false } },
      { digestFor: { not_equals: month } },
    ],
  }
}

/** Members have the role of a partner or of a facility, which came with their membership. */
async function findPeople(payload: Payload, month: string) {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: {
      and: [whereWaiting(month), { roles: { in: ['partner', 'facility', 'editor', 'administrator'] } }],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { email: true, name: true, roles: true, active: true },
    overrideAccess: true,
  })
  return docs
}

async function claim(payload: Payload, id: string, month: string): Promise<boolean> {
  const claimed: unknown = await payload.db.updateOne({
    collection: SLUGS.users,
    where: { and: [{ id: { equals: id } }, whereWaiting(month)] },
    data: { digestFor: month },
    options: { atomic: true },
  })
  return Boolean(claimed)
}

/** A mail that fails gives the month back, for the next run; an address refused for good keeps it. */
async function send(payload: Payload, person: Keeper, digest: Digest): Promise<void> {
  const { id, email } = person
  try {
    const links = await linkSheets(payload, person, digest.due)
    const stopToken = await newSignedLink({ payload, purpose: 'digest-stop', email, userId: id })
    await payload.sendEmail(digestMail({ to: person, digest, links, stopToken }))
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A monthly digest could not be sent' })
    if (refusalsIn(error, [email]).length > 0) return
    await payload.db.updateOne({ collection: SLUGS.users, id, data: { digestFor: null }, returning: false })
    return
  }
  if (digest.due.some(({ state }) => state === 'overdue'))
    await noteOverdueReminder(payload, person, digest.due)
}
