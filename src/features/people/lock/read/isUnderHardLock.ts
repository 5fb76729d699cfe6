import type { Payload } from 'payload'
import { hasRole, type Reader } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'

/** Whether three wrong tries close this account until the helpdesk opens it, as the settings say of its roles. */
export async function isUnderHardLock(payload: Payload, user: NonNullable<Reader>): Promise<boolean> {
  const { lockedRoles } = await payload.findGlobal({
    slug: SLUGS.lockSettings,
    depth: 0,
    select: { lockedRoles: true },
    overrideAccess: true,
  })
  return hasRole({ roles: user.roles }, ...(lockedRoles ?? []))
}
