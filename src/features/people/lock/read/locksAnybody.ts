import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** Whether three wrong tries lock some account here: what a refusal to sign in then says to everybody alike. */
export async function locksAnybody(payload: Payload): Promise<boolean> {
  const { lockedRoles } = await payload.findGlobal({
    slug: SLUGS.lockSettings,
    depth: 0,
    select: { lockedRoles: true },
    overrideAccess: true,
  })
  return (lockedRoles ?? []).length > 0
}
