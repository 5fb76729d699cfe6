import type { Payload, Where } from 'payload'
import { isEditor } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { digestMonth } from '@/domain/verification/digestMonth'
import { clock } from '@/infra/clock'
import { refusalsIn } from '@/infra/mail/refusalsIn'
import type { DueSheet, Keeper } from '../Keeping'
import { digestFor } from '../present/digestFor'
import { overdueMail } from '../present/digestMail'
import { findDueSheets } from '../read/findDueSheets'
import { loadRights } from '../read/loadRights'
import { linkSheets } from './linkSheets'
import { claimOverdueReminder, giveBackOverdueReminder, recentlyReminded } from './overdueReminder'

const NOTHING = { reports: [], proposals: [], requests: [] }

/**
 * Tells each person of all their sheets that are past due, in one mail, every thirty days at most, even when they stopped the
 * monthly mail: it is owed. The monthly mail counts as one. Run again, or by two servers at once, it sends nothing more.
 */
export async function remindDueSheets(payload: Payload): Promise<void> {
  const now = clock.now()
  // At the hours of the monthly mail, and no others.
  if (!digestMonth(now)) return
  const [rights, reminded] = await Promise.all([loadRights(payload), recentlyReminded(payload)])
  const members = [...rights.editing.values()].flatMap((ids) => [...ids])
  const people = (await findPeople(payload, [...new Set(members)])).filter(({ id }) => !reminded.has(id))
  if (people.length === 0) return
  const owners = people.filter(isEditor).map(({ id }) => id)
  const all = await findDueSheets({ payload, rights, owners, now })
  const due = all.filter(({ state }) => state === 'overdue')
  for (const person of people) {
    const own = digestFor(person.id, { rights, due, waiting: NOTHING }).due
    if (own.length > 0 && (await claimOverdueReminder(payload, person, own))) await send(payload, person, own)
  }
}

async function findPeople(payload: Payload, members: readonly string[]) {
  const roles: Where = { roles: { in: ['editor', 'administrator'] } }
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: {
      and: [
        { active: { not_equals: false } },
        members.length > 0 ? { or: [roles, { id: { in: members } }] } : roles,
      ],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { email: true, name: true, roles: true, active: true },
    overrideAccess: true,
  })
  return docs
}

async function send(payload: Payload, person: Keeper, due: readonly DueSheet[]): Promise<void> {
  try {
    await payload.sendEmail(overdueMail(person, due, await linkSheets(payload, person, due)))
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A reminder of sheets past due could not be sent' })
    if (refusalsIn(error, [person.email]).length === 0) await giveBackOverdueReminder(payload, person)
  }
}
