import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { withLease } from '@/infra/lease/withLease'
import type { User } from '@/payload-types'

/**
 * Does `work` with the roles of an account as they are now, while no other membership changes them on any process. An account that
 * is gone has none to change.
 */
export async function withRolesOf(
  payload: Payload,
  userId: string,
  work: (roles: User['roles']) => Promise<void>,
): Promise<void> {
  const change = async () => {
    const person = await payload.findByID({
      collection: SLUGS.users,
      id: userId,
      depth: 0,
      select: { roles: true },
      overrideAccess: true,
      disableErrors: true,
    })
    if (person) await work(person.roles)
    return true
  }
  // The membership holds already: its role follows even where the lock stays taken.
  if (!(await withLease(payload, `roles of ${userId}`, change))) await change()
}
