import type { Payload } from 'payload'
import { z } from 'zod'
import { SLUGS } from '@/domain/slugs'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import { linkMail } from '../present/linkMail'
import { giveLink } from './giveLink'

const ONE_HOUR = 60 * 60_000
const WINDOW = 15 * 60
const PER_ACCOUNT = 3
const PER_ADDRESS = 30

type Ask = { payload: Payload; email: string; address: string }

/**
 * Sends a single-use link, good for an hour, to the active account of this e-mail. Nobody learns whether there is one: the
 * answer is the same, and the mail goes out without being waited for. Answers false when too much was asked.
 */
export async function askPasswordReset({ payload, email, address }: Ask): Promise<boolean> {
  const read = z.email().max(320).safeParse(email.trim().toLowerCase())
  const byAddress = await consumeRateLimit({
    payload,
    key: `reset:address:${address}`,
    limit: PER_ADDRESS,
    windowSeconds: WINDOW,
  })
  if (!byAddress.allowed) return false
  if (!read.success) return true
  const byAccount = await consumeRateLimit({
    payload,
    key: `reset:account:${read.data}`,
    limit: PER_ACCOUNT,
    windowSeconds: WINDOW,
  })
  if (!byAccount.allowed) return true
  sendReset(payload, read.data).catch((error: unknown) =>
    payload.logger.error({ err: error, msg: 'A password link could not be sent' }),
  )
  return true
}

async function sendReset(payload: Payload, email: string): Promise<void> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { and: [{ email: { equals: email } }, { active: { not_equals: false } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const user = docs[0]
  if (!user) return
  const token = await giveLink({ payload, userId: user.id, purpose: 'password-reset', lifetime: ONE_HOUR })
  await payload.sendEmail(linkMail({ purpose: 'password-reset', to: user.email, name: user.name, token }))
}
