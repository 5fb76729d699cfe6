import { timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import { z } from 'zod'
import { MOST_CODE_TRIES } from '@/domain/lock/lockLimits'
import { typedCode } from '@/domain/lock/unblockCode'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import type { Unblock, User } from '@/payload-types'
import { whereCodeStands } from '../read/openUnblockOf'
import { codeHash } from './codeHash'

const WINDOW = 5 * 60
const PER_ADDRESS = 30

type Ask = { payload: Payload; email: string; code: string; address: string }
export type Redeemed = { user: User; unblock: string } | { fault: 'wrong' } | { fault: 'tooMany' }

/**
 * Checks a mail and the unblock code of its account: each try is counted before it is judged, three in all, and the right one is used up by
 * one request alone. An unknown mail, an account without a code, a code that is over and a wrong one get the same answer.
 */
export async function redeemCode({ payload, email, code, address }: Ask): Promise<Redeemed> {
  const limit = { payload, key: `unblock:address:${address}`, limit: PER_ADDRESS, windowSeconds: WINDOW }
  if (!(await consumeRateLimit(limit)).allowed) return { fault: 'tooMany' }
  const typed = typedCode(code)
  const read = z.email().max(320).safeParse(email.trim().toLowerCase())
  const user = read.success ? await findActive(payload, read.data) : null
  const row = user && (await standing(payload, user.id))
  if (!user || !row) return { fault: 'wrong' }
  const account = { id: user.id, name: user.name }
  const wrong = async (): Promise<Redeemed> => {
    await recordTrace({ payload, actor: null, action: 'unblockCodeWrong', account, detail: row.id, address })
    return { fault: 'wrong' }
  }
  if (!(await takeTry(payload, row.id))) return { fault: 'wrong' }
  if (typed === null || !isSame(codeHash(typed, row.id), row.codeHash)) return wrong()
  const used: unknown = await payload.db.updateOne({
    collection: SLUGS.unblocks,
    where: { and: [{ id: { equals: row.id } }, whereCodeStands()] },
    data: { usedAt: clock.now().toISOString() },
    options: { atomic: true },
  })
  if (!used) return wrong()
  await recordTrace({ payload, actor: account, action: 'unblockCodeUsed', account, detail: row.id, address })
  return { user, unblock: row.id }
}

async function takeTry(payload: Payload, id: string): Promise<boolean> {
  const taken: unknown = await payload.db.updateOne({
    collection: SLUGS.unblocks,
    where: {
      and: [{ id: { equals: id } }, { codeTries: { less_than: MOST_CODE_TRIES } }, whereCodeStands()],
    },
    data: { codeTries: { $inc: 1 } },
    options: { atomic: true },
  })
  return Boolean(taken)
}

function isSame(given: string, stored: string | null | undefined): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(stored ?? '')]
  return left.length === right.length && timingSafeEqual(left, right)
}

async function findActive(payload: Payload, email: string): Promise<User | null> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { and: [{ email: { equals: email } }, { active: { not_equals: false } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}

async function standing(payload: Payload, userId: string): Promise<Unblock | null> {
  const { docs } = await payload.find({
    collection: SLUGS.unblocks,
    where: { and: [{ account: { equals: userId } }, whereCodeStands()] },
    sort: '-askedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    // The hash is hidden from every other reader.
    showHiddenFields: true,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
