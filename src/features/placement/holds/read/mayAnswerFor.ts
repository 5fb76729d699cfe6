import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { membershipsOf } from '@/features/keeping/memberships/read/membershipsOf'
import type { User } from '@/payload-types'
import { holdRights } from './holdRights'

/** Whether this person answers for a facility at this instant, as `holdRights` says; a closed account for none. */
export async function mayAnswerFor(payload: Payload, user: User, facilityId: string): Promise<boolean> {
  if (user.active === false) return false
  const held = await membershipsOf(payload, user.id)
  return holdRights(held, { kind: SLUGS.facilities, id: facilityId }).mayAnswer
}
