import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { User } from '@/payload-types'

/** The account of an id; `null` when there is none. */
export async function findAccount(payload: Payload, id: string): Promise<User | null> {
  return payload.findByID({
    collection: SLUGS.users,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
}
