import { subDays } from 'date-fns/subDays'
import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import type { DueSheet, Keeper } from '../Keeping'

const PURPOSE = 'overdue'
const EVERY_DAYS = 30

const keyOf = ({ id }: Pick<Keeper, 'id'>) => `${PURPOSE}:${id}`
const lastAllowed = () => subDays(clock.now(), EVERY_DAYS).toISOString()

/** The people who were told less than thirty days ago of what is past due, by account id. */
export async function recentlyReminded(payload: Payload): Promise<ReadonlySet<string>> {
  const { docs } = await payload.find({
    collection: SLUGS.sheetReminders,
    where: { and: [{ purpose: { equals: PURPOSE } }, { sentAt: { greater_than: lastAllowed() } }] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { key: true },
    overrideAccess: true,
  })
  return new Set(docs.map(({ key }) => key.slice(PURPOSE.length + 1)))
}

/** Takes the one reminder that a person may get in thirty days: of calls that race, one gets it. Tells whether it did. */
export function claimOverdueReminder(
  payload: Payload,
  person: Keeper,
  due: readonly DueSheet[],
): Promise<boolean> {
  return write(payload, person, { due, from: { sentAt: { less_than_equal: lastAllowed() } } })
}

/** Notes that the person has just been told by another mail. */
export async function noteOverdueReminder(
  payload: Payload,
  person: Keeper,
  due: readonly DueSheet[],
): Promise<void> {
  await write(payload, person, { due, from: {} })
}

/** Gives a reminder back when its mail did not go. */
export async function giveBackOverdueReminder(payload: Payload, person: Keeper): Promise<void> {
  await payload.db.updateOne({
    collection: SLUGS.sheetReminders,
    where: { key: { equals: keyOf(person) } },
    data: { sentAt: lastAllowed() },
    returning: false,
  })
}

type Write = { due: readonly DueSheet[]; from: Where }

/** One row a person; it names the first of their sheets. */
async function write(payload: Payload, person: Keeper, { due, from }: Write): Promise<boolean> {
  const [sheet] = due
  if (!sheet) return false
  const key = keyOf(person)
  const said = { sheetId: sheet.id, sheetNumber: sheet.number, sentAt: clock.now().toISOString() }
  const changed: unknown = await payload.db.updateOne({
    collection: SLUGS.sheetReminders,
    where: { and: [{ key: { equals: key } }, from] },
    data: said,
    options: { atomic: true },
  })
  if (changed) return true
  try {
    await payload.create({
      collection: SLUGS.sheetReminders,
      data: { key, purpose: PURPOSE, ...said },
      depth: 0,
      overrideAccess: true,
    })
    return true
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    return false
  }
}
