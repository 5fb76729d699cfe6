import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { User } from '@/payload-types'

/** The account of an address, closed or not; `null` when there is none. */
export async function accountOfEmail(payload: Payload, email: string): Promise<User | null> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { email: { equals: email.trim().toLowerCase() } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
