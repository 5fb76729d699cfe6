import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { User } from '@/payload-types'

/** Writes the commune that a person works in, by the person's own right; an empty code takes it away. */
export async function setWorkPlace({
  payload,
  user,
  code,
}: {
  payload: Payload
  user: User
  code: string
}): Promise<void> {
  await payload.update({
    collection: SLUGS.users,
    id: user.id,
    data: { territory: code || null },
    depth: 0,
    user,
    overrideAccess: false,
  })
}
