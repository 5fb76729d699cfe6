import { createLocalReq, type Payload } from 'payload'
import { KEEPER_ROLES } from '@/domain/membership/keeperRoles'
import { SLUGS } from '@/domain/slugs'
import { endSessionsOf } from '@/features/people/session/write/endSessionsOf'
import { relationId } from '@/infra/database/relationId'
import type { Membership } from '@/payload-types'
import { membershipsOf } from '../read/membershipsOf'
import { withRolesOf } from './withRolesOf'

/**
 * What follows the end of a membership: the role that memberships gave goes with the last of its kind, and the last of all ends
 * the sessions. An account may be left without a role: it then reads what the public reads.
 */
export async function withdrawMembership(payload: Payload, ended: Membership): Promise<void> {
  const userId = relationId(ended.user)
  if (!userId) return
  const held = await membershipsOf(payload, userId)
  if (!held.some(({ sheet }) => sheet === ended.sheet)) await takeRoleBack(payload, userId, ended.sheet)
  if (held.length === 0) await endSessionsOf({ userId, req: await createLocalReq({}, payload) })
}

async function takeRoleBack(payload: Payload, userId: string, sheet: Membership['sheet']): Promise<void> {
  const given = await payload.count({
    collection: SLUGS.memberships,
    where: {
      and: [{ user: { equals: userId } }, { sheet: { equals: sheet } }, { roleGiven: { equals: true } }],
    },
    overrideAccess: true,
  })
  if (given.totalDocs === 0) return
  await withRolesOf(payload, userId, async (roles) => {
    // Through the adapter: the form asks for one role at least, and none may be left here.
    await payload.db.updateOne({
      collection: SLUGS.users,
      id: userId,
      data: { roles: roles.filter((role) => role !== KEEPER_ROLES[sheet]) },
      returning: false,
    })
  })
}
