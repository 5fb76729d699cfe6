import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'
import type { Membership, User } from '@/payload-types'

/** The account that a membership names; `null` when it names none, or one that is gone. */
export async function findAccountById(payload: Payload, user: Membership['user']): Promise<User | null> {
  const id = relationId(user)
  if (!id) return null
  return payload.findByID({
    collection: SLUGS.users,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
}
