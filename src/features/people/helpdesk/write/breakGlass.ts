import type { Payload } from 'payload'
import { isAdministrator } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { breakGlassMail } from '@/features/people/lock/present/lockMails'
import { accessContact } from '@/features/people/lock/read/accessContact'
import { clock } from '@/infra/clock'
import { newCode } from './newCode'

const MOST_TOLD = 100

export type BreakGlass =
  | { code: string; name: string; expiresAt: string; told: number; untold: number }
  | { fault: 'unknown' | 'inactive' | 'notAdministrator' }

/**
 * The last way in, from the server's own console: a code for an administrator whom nobody else can unblock. Written in the journal, and told
 * to every administrator by mail; a mail that cannot leave stops nothing, and is counted.
 */
export async function breakGlass(payload: Payload, email: string): Promise<BreakGlass> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { email: { equals: email.trim().toLowerCase() } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const user = docs[0]
  if (!user) return { fault: 'unknown' }
  if (user.active === false) return { fault: 'inactive' }
  if (!isAdministrator(user)) return { fault: 'notAdministrator' }
  const row = await payload.create({
    collection: SLUGS.unblocks,
    data: {
      account: user.id,
      accountName: user.name,
      askedAt: clock.now().toISOString(),
      askedByName: 'commande du serveur',
      needsApproval: false,
      codeTries: 0,
    },
    depth: 0,
    overrideAccess: true,
  })
  const { code, stored } = newCode(row.id)
  await payload.update({
    collection: SLUGS.unblocks,
    id: row.id,
    data: stored,
    depth: 0,
    overrideAccess: true,
  })
  const account = { id: user.id, name: user.name }
  const detail = `${row.id}, par la commande du serveur`
  await recordTrace({ payload, actor: null, action: 'unblockCodeGiven', account, detail, address: 'serveur' })
  return { code, name: user.name, expiresAt: stored.codeExpiresAt, ...(await tellAll(payload, user.name)) }
}

async function tellAll(payload: Payload, account: string): Promise<{ told: number; untold: number }> {
  const contact = await accessContact(payload)
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { and: [{ roles: { in: ['administrator'] } }, { active: { not_equals: false } }] },
    limit: MOST_TOLD,
    pagination: false,
    depth: 0,
    select: { email: true, name: true },
    overrideAccess: true,
  })
  const mails = docs.map(({ email, name }) =>
    payload.sendEmail(breakGlassMail({ to: email, name, contact, account })),
  )
  const outcomes = await Promise.allSettled(mails)
  const told = outcomes.filter(({ status }) => status === 'fulfilled').length
  return { told, untold: outcomes.length - told }
}
