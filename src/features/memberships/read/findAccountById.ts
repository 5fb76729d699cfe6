import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import type { Membership, User } from '@/payload-types'

/** The account that a membership names; `null` when it names none, or one that is gone. */
export async function findAccountById(payload: Payload, user: Membership['user']): Promise<User | null> {
  const id = typeof user === 'object' ? user?.id : user
  if (!id) return null
  return payload.findByID({
    collection: SLUGS.users,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
}
