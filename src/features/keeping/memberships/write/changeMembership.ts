import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { Membership } from '@/payload-types'

/** Changes one membership only while it still matches `where`: of calls that race, one wins. Tells whether it did. */
export async function changeMembership(
  payload: Payload,
  where: Where,
  data: Partial<Membership>,
): Promise<boolean> {
  const changed: unknown = await payload.db.updateOne({
    collection: SLUGS.memberships,
    where,
    data: { ...data },
    options: { atomic: true },
  })
  return Boolean(changed)
}
