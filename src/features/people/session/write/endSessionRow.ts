import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'

/** Ends one session by its id. */
export async function endSessionRow(payload: Payload, id: string): Promise<void> {
  await payload.db.updateOne({
    collection: SLUGS.sessions,
    where: { and: [{ id: { equals: id } }, { endedAt: { exists: false } }] },
    data: { endedAt: clock.now().toISOString() },
    returning: false,
  })
}
