import type { PayloadRequest } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'

/** Ends every open session of an account at once. */
export async function endSessionsOf({ userId, req }: { userId: string; req: PayloadRequest }): Promise<void> {
  await req.payload.update({
    collection: SLUGS.sessions,
    where: { and: [{ user: { equals: userId } }, { endedAt: { exists: false } }] },
    data: { endedAt: clock.now().toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
