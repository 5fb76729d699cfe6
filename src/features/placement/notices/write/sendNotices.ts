import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { giveWay } from '@/infra/breathe'
import { clock } from '@/infra/clock'
import { relationId } from '@/infra/database/relationId'
import { refusalsIn } from '@/infra/mail/refusalsIn'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import { forgetRateLimit } from '@/infra/rateLimit/forgetRateLimit'
import type { PlacementNotice } from '@/payload-types'
import { noticeMail } from '../present/noticeMail'
import { noticeWords } from '../present/noticeWords'
import { type NoticeFacts, noticeFacts } from '../read/noticeFacts'
import { newAnswerLink } from './newAnswerLink'

/** Mails begun together: what is read of them is read just before. */
const TOGETHER = 50
/** A process that dies while it sends a mail leaves it to the others after so many seconds. */
const CLAIM = 120
/** Past so many hours a mail that could not leave says nothing useful any more: the portal holds it. */
const STALE_HOURS = 24

/**
 * Sends the mails of the notices that have none yet, each once whoever runs it. @throws Error where some could not leave: the job is tried
 * again for those alone, and so does the look by the minute.
 */
export async function sendNotices(payload: Payload): Promise<void> {
  const now = clock.now()
  const since = new Date(now.getTime() - STALE_HOURS * 3_600_000).toISOString()
  let failed = 0
  let after = since
  for (;;) {
    const { docs } = await payload.find({
      collection: SLUGS.placementNotices,
      where: { and: [{ mailedAt: { exists: false } }, { at: { greater_than_equal: after } }] },
      sort: 'at',
      limit: TOGETHER,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    failed += await sendThese(payload, docs, now)
    const last = docs.at(-1)
    // Those that failed stay unsent: the next ones come after them, one that shares their instant with the next look.
    if (!last || docs.length < TOGETHER || last.at === after) break
    after = last.at
  }
  if (failed > 0) throw new Error(`${failed} mails about places could not be sent`)
}

async function sendThese(payload: Payload, notices: readonly PlacementNotice[], now: Date): Promise<number> {
  if (notices.length === 0) return 0
  const [facts, emails] = await Promise.all([
    noticeFacts(payload, notices, now),
    emailsOf(payload, notices.map(({ user }) => relationId(user))),
  ])
  let failed = 0
  for (const [at, notice] of notices.entries()) {
    await giveWay()
    const told = facts[at]
    const to = emails.get(relationId(notice.user)) ?? null
    if (told && !(await sendOne(payload, { notice, facts: told, to, now }))) failed += 1
  }
  return failed
}

type One = { notice: PlacementNotice; facts: NoticeFacts; to: string | null; now: Date }

/** False where the mail is to be tried again. */
async function sendOne(payload: Payload, { notice, facts, to, now }: One): Promise<boolean> {
  const key = `placement-mail:${notice.id}`
  const { allowed, until } = await consumeRateLimit({ payload, key, limit: 1, windowSeconds: CLAIM })
  if (!allowed) return true
  const user = relationId(notice.user)
  const words = noticeWords({ ...notice, user }, facts, now)
  if (to && words && isStillOf(words.kind, facts))
    try {
      const token = await linkOf(payload, { kind: words.kind, facts, user, to })
      await payload.sendEmail(noticeMail({ to, words, facts, token }))
    } catch (error) {
      payload.logger.error({ err: error, msg: 'A mail about a place could not be sent', kind: words.kind })
      if (refusalsIn(error, [to]).length === 0) {
        await forgetRateLimit({ payload, key, until })
        return false
      }
    }
  await payload.db.updateOne({
    collection: SLUGS.placementNotices,
    id: notice.id,
    data: { mailedAt: clock.now().toISOString() },
    returning: false,
  })
  return true
}

/** An option that was answered meanwhile asks for nothing: a late mail would only mislead. */
const isStillOf = (kind: string, { standing }: NoticeFacts): boolean =>
  (kind !== 'asked' && kind !== 'reminder') || standing?.state === 'placed'

type Link = { kind: string; facts: NoticeFacts; user: string; to: string }

async function linkOf(payload: Payload, { kind, facts, user, to }: Link): Promise<string | null> {
  const { standing, facility } = facts
  if ((kind !== 'asked' && kind !== 'reminder') || !standing?.expiresAt || !facility) return null
  const { thread, expiresAt } = standing
  return newAnswerLink(payload, { thread, expiresAt, facility: facility.number ?? '', user, email: to })
}

async function emailsOf(payload: Payload, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { and: [{ id: { in: [...new Set(ids)] } }, { active: { not_equals: false } }] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { email: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, email }) => [id, email]))
}
