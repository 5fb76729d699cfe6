import { subSeconds } from 'date-fns/subSeconds'
import type { Payload } from 'payload'
import { isEditor } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { digestMonth } from '@/domain/verification/digestMonth'
import type { FollowedChanges } from '@/features/trust/following/Followed'
import { claimDigest, settleDigest } from '@/features/trust/following/write/claimDigest'
import { newSignedLink } from '@/features/trust/verifications/write/newSignedLink'
import { giveWay } from '@/infra/breathe'
import { clock } from '@/infra/clock'
import { refusalsIn } from '@/infra/mail/refusalsIn'
import type { DigestPerson, ToldBulletin } from '../DigestPerson'
import type { Digest } from '../Keeping'
import { digestFor, isEmptyDigest } from '../present/digestFor'
import { digestMail } from '../present/digestMail'
import { findDigestPeople } from '../read/findDigestPeople'
import { findDueSheets } from '../read/findDueSheets'
import { findWaiting } from '../read/findWaiting'
import { loadBulletins } from '../read/loadBulletins'
import { loadFollowed, type PersonFollowed } from '../read/loadFollowed'
import { loadRights } from '../read/loadRights'
import { linkSheets } from './linkSheets'
import { noteOverdueReminder } from './overdueReminder'

/** People whose follows are read at once, and mails that leave together. */
const PAGE = 100
const TOGETHER = 8
/** What is written at this instant is left for the next digest, in seconds. */
const LAG = 2

const NOTHING: Digest = { due: [], reports: [], proposals: [], requests: [] }
const NO_FOLLOWS: PersonFollowed = { follows: 0, changes: [] }

/**
 * Sends each person their one digest, at the pace that they chose: what changed in what they follow, the bulletins that came out and,
 * once a month, what waits on the sheets that they answer for; nothing to say, no mail. Read once for all, told page by page. Run again, or by two servers at
 * once, it sends one: the period is claimed before the mail goes.
 */
export async function sendDigests(payload: Payload): Promise<void> {
  const now = clock.now()
  const people = await findDigestPeople(payload, now)
  if (people.length === 0) return
  const until = subSeconds(now, LAG)
  const keepingOf = await loadKeeping(payload, people, now)
  const [followedOf, bulletinsOf] = await Promise.all([
    loadFollowed({ payload, people, until }),
    loadBulletins({ payload, people, until }),
  ])
  let sent = 0
  for (let at = 0; at < people.length; at += PAGE) {
    const page = people.slice(at, at + PAGE)
    const followed = await followedOf(page)
    for (let first = 0; first < page.length; first += TOGETHER) {
      await giveWay()
      const told = await Promise.all(
        page.slice(first, first + TOGETHER).map((person) =>
          tell({
            payload,
            person,
            until,
            keepingOf,
            followed: followed.get(person.id) ?? NO_FOLLOWS,
            bulletins: bulletinsOf(person),
          }),
        ),
      )
      sent += told.filter(Boolean).length
    }
    payload.logger.info({ msg: 'Digests', looked: at + page.length, of: people.length, sent })
  }
}

/** What waits on the sheets of each person, read once; nobody answers for anything where the month has been said. */
async function loadKeeping(payload: Payload, people: readonly DigestPerson[], now: Date) {
  const monthly = people.filter(({ isMonthly }) => isMonthly)
  if (monthly.length === 0) return () => NOTHING
  const rights = await loadRights(payload)
  const owners = monthly.filter(isEditor).map(({ id }) => id)
  const [due, waiting] = await Promise.all([
    findDueSheets({ payload, rights, owners, now }),
    findWaiting(payload),
  ])
  return ({ id, isMonthly }: DigestPerson) => (isMonthly ? digestFor(id, { rights, due, waiting }) : NOTHING)
}

type Tell = {
  payload: Payload
  person: DigestPerson
  until: Date
  keepingOf: (person: DigestPerson) => Digest
  followed: PersonFollowed
  bulletins: ToldBulletin[]
}

/** Tells whether a mail went. Whoever follows nothing, answers for nothing and has no bulletin to read is not even claimed. */
async function tell({ payload, person, until, keepingOf, followed, bulletins }: Tell): Promise<boolean> {
  const { follows, changes } = followed
  const isUnread = bulletins.some(({ isRead }) => !isRead)
  if (changes === null || (follows === 0 && !person.isMonthly && !isUnread)) return false
  const digest = { userId: person.id, period: person.period }
  if (!(await claimDigest(payload, digest, until))) return false
  const keeping = keepingOf(person)
  // A bulletin that was read already is no reason to write.
  const isEmpty = isEmptyDigest(keeping) && changes.length === 0 && !isUnread
  const outcome = isEmpty ? 'empty' : await send(payload, person, { keeping, changes, bulletins })
  // First: a process that dies between the two leaves a claim, whose mail would repeat nothing.
  if (outcome !== 'failed') await keepTold(payload, person, { until, bulletins })
  await settleDigest(payload, digest, outcome)
  return outcome === 'sent'
}

async function keepTold(
  payload: Payload,
  { id, isMonthly, bulletins: { sent } }: DigestPerson,
  { until, bulletins }: Pick<Tell, 'until' | 'bulletins'>,
): Promise<void> {
  const month = isMonthly ? { digestFor: digestMonth(clock.now()) } : {}
  const told =
    bulletins.length > 0 ? { bulletinSent: Math.max(sent, ...bulletins.map(({ rank }) => rank)) } : {}
  await payload.db.updateOne({
    collection: SLUGS.users,
    where: { id: { equals: id } },
    data: { digestUntil: until.toISOString(), ...month, ...told },
    options: { atomic: true },
  })
}

type Told = { keeping: Digest; changes: FollowedChanges[]; bulletins: ToldBulletin[] }

/** A mail that fails is for the next run; an address refused for good counts as told. */
async function send(
  payload: Payload,
  person: DigestPerson,
  { keeping, changes, bulletins }: Told,
): Promise<'sent' | 'failed'> {
  const { id, email } = person
  try {
    const links = await linkSheets(payload, person, keeping.due)
    const stopToken = await newSignedLink({ payload, purpose: 'digest-stop', email, userId: id })
    const bulletinStop =
      bulletins.length > 0
        ? await newSignedLink({ payload, purpose: 'bulletin-stop', email, userId: id })
        : null
    await payload.sendEmail(
      digestMail({
        to: person,
        digest: keeping,
        changes,
        bulletins,
        links,
        stopToken,
        bulletinStop,
        every: person.cadence,
      }),
    )
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A digest could not be sent' })
    return refusalsIn(error, [email]).length > 0 ? 'sent' : 'failed'
  }
  if (keeping.due.some(({ state }) => state === 'overdue'))
    await noteOverdueReminder(payload, person, keeping.due)
  return 'sent'
}
