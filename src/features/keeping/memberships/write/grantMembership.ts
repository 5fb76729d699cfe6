import type { Payload } from 'payload'
import { KEEPER_ROLES } from '@/domain/membership/keeperRoles'
import type { KeptKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import type { User } from '@/payload-types'
import { changeMembership } from './changeMembership'
import { withRolesOf } from './withRolesOf'

/** Gives the person the role that goes with what they now keep, and remembers that it came with this membership. */
export async function grantMembership(
  payload: Payload,
  person: Pick<User, 'id'>,
  membership: { id: string; sheet: KeptKind },
): Promise<void> {
  const role = KEEPER_ROLES[membership.sheet]
  await withRolesOf(payload, person.id, async (roles) => {
    if (roles.includes(role)) return
    await payload.update({
      collection: SLUGS.users,
      id: person.id,
      data: { roles: [...roles, role] },
      depth: 0,
      overrideAccess: true,
    })
    await changeMembership(payload, { id: { equals: membership.id } }, { roleGiven: true })
  })
}
