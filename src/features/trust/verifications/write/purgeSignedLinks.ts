import { subMonths } from 'date-fns/subMonths'
import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'

/** Months that a dead link is still known by, so that its page says why it does nothing. */
const KEPT_MONTHS = 3

/** Forgets the links of mails that expired long ago, with the addresses that they were sent to. Idempotent. */
export async function purgeSignedLinks(payload: Payload): Promise<void> {
  await payload.db.deleteMany({
    collection: SLUGS.signedLinks,
    where: { expiresAt: { less_than: subMonths(clock.now(), KEPT_MONTHS).toISOString() } },
  })
}
