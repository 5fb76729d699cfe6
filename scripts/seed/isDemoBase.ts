import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { keepFact } from '@/infra/database/keepFact'
import { users } from './content/users'

const FACT = 'demo'

/**
 * Whether the base was filled with the demo, to its end. One of before this was kept is known by its sheets and a demo account, and is kept as such.
 */
export async function isDemoBase(payload: Payload): Promise<boolean> {
  if (await payload.kv.has(FACT)) return true
  const emails = users.map(({ email }) => email)
  const [schemes, accounts] = await Promise.all([
    payload.count({ collection: SLUGS.schemes, overrideAccess: true }),
    payload.count({ collection: SLUGS.users, where: { email: { in: emails } }, overrideAccess: true }),
  ])
  if (schemes.totalDocs === 0 || accounts.totalDocs === 0) return false
  await keepDemoBase(payload, new Date())
  return true
}

/** Keeps that the base is the demo's. */
export async function keepDemoBase(payload: Payload, now: Date): Promise<void> {
  await keepFact(payload, FACT, { at: now.toISOString() })
}
