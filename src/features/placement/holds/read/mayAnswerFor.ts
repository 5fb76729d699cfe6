import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { membershipsOf } from '@/features/keeping/memberships/read/membershipsOf'
import type { User } from '@/payload-types'

/**
 * Whether this person answers for a facility at this instant: an active contributor or manager of it. Editors, who keep any sheet, read no
 * request and answer none.
 */
export async function mayAnswerFor(payload: Payload, user: User, facilityId: string): Promise<boolean> {
  if (user.active === false) return false
  const held = await membershipsOf(payload, user.id)
  return held.some(
    ({ sheet, sheetId, role }) => sheet === SLUGS.facilities && sheetId === facilityId && role !== 'reader',
  )
}
