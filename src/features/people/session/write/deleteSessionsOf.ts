import type { PayloadRequest } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** Removes the sessions of an account that goes away. */
export async function deleteSessionsOf({
  userId,
  req,
}: {
  userId: string
  req: PayloadRequest
}): Promise<void> {
  await req.payload.delete({
    collection: SLUGS.sessions,
    where: { user: { equals: userId } },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
