import type { Payload, Where } from 'payload'
import { readerClassOf } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { newSignedLink } from '@/features/trust/verifications/write/newSignedLink'
import { clock } from '@/infra/clock'
import { refusalsIn } from '@/infra/mail/refusalsIn'
import type { Bulletin, User } from '@/payload-types'
import { bulletinRank } from '../bulletinRef'
import { bulletinMail } from '../present/bulletinMail'
import { bulletinByClass } from '../read/bulletinByClass'
import type { ReadBulletin } from '../read/readBulletin'

/** A bulletin older than that is told to nobody by mail any more, in milliseconds. */
const FRESH_MS = 14 * 86_400_000

/**
 * Mails the last published bulletin, once, to each account that takes bulletins and no digest, with the lines that this account may read;
 * no line, no mail. Whoever takes the digest is told there, at their pace. Run again, or by two servers at once, it sends one: the bulletin is claimed before the mail goes.
 */
export async function sendBulletins(payload: Payload): Promise<void> {
  const bulletin = await lastPublished(payload)
  if (!bulletin) return
  const rank = bulletinRank(bulletin)
  const { docs: people } = await payload.find({
    collection: SLUGS.users,
    where: whereWaiting(rank),
    limit: 0,
    pagination: false,
    depth: 0,
    select: { email: true, name: true, roles: true, active: true },
    overrideAccess: true,
  })
  if (people.length === 0) return
  const read = await bulletinByClass(payload, bulletin)
  for (const person of people) {
    const told = read.get(readerClassOf(person))
    if (!(await claim(payload, person.id, rank)) || !told || told.lines.length === 0) continue
    await send(payload, person, { told, rank })
  }
}

async function lastPublished(payload: Payload): Promise<Bulletin | null> {
  const now = clock.now()
  const { docs } = await payload.find({
    collection: SLUGS.bulletins,
    where: {
      and: [
        { state: { equals: 'published' } },
        { publishedAt: { greater_than: new Date(now.getTime() - FRESH_MS).toISOString() } },
      ],
    },
    sort: '-publishedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}

function whereWaiting(rank: number): Where {
  return {
    and: [
      { active: { not_equals: false } },
      { bulletins: { not_equals: false } },
      { digest: { equals: false } },
      { or: [{ bulletinSent: { exists: false } }, { bulletinSent: { less_than: rank } }] },
    ],
  }
}

async function claim(payload: Payload, id: string, rank: number): Promise<boolean> {
  const claimed: unknown = await payload.db.updateOne({
    collection: SLUGS.users,
    where: { and: [{ id: { equals: id } }, whereWaiting(rank)] },
    data: { bulletinSent: rank },
    options: { atomic: true },
  })
  return Boolean(claimed)
}

type Sent = { told: ReadBulletin; rank: number }

/** A mail that fails gives the bulletin back, for the next run; an address refused for good keeps it. */
async function send(
  payload: Payload,
  { id, email, name }: Pick<User, 'id' | 'email' | 'name'>,
  { told, rank }: Sent,
): Promise<void> {
  try {
    const stopToken = await newSignedLink({ payload, purpose: 'bulletin-stop', email, userId: id })
    await payload.sendEmail(bulletinMail({ to: { email, name }, told, stopToken }))
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A bulletin could not be sent' })
    if (refusalsIn(error, [email]).length > 0) return
    await payload.db.updateOne({
      collection: SLUGS.users,
      id,
      data: { bulletinSent: rank - 1 },
      returning: false,
    })
  }
}
