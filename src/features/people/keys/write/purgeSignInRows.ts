import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'

/** Removes the challenges and the kept forms that are past their time. Idempotent. */
export async function purgeSignInRows(payload: Payload): Promise<void> {
  const where = { expiresAt: { less_than: clock.now().toISOString() } }
  await payload.db.deleteMany({ collection: SLUGS.signInChallenges, where })
  await payload.db.deleteMany({ collection: SLUGS.keptForms, where })
}
