import type { Payload } from 'payload'
import type { FedSheet } from '@/domain/sources/SourceRecord'
import { clock } from '@/infra/clock'

type Mark = { collection: FedSheet; id: string; missingSince: string | null }

/**
 * Marks, or unmarks, the published sheet alone, whose draft is saved next: Payload would bury a draft that an editor has not
 * published yet under the published sheet that it saves. Nothing happens to a sheet that was never published.
 */
export async function markPublished(payload: Payload, { collection, id, missingSince }: Mark): Promise<void> {
  await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    data: { missingSince, updatedAt: clock.now().toISOString() },
    options: { atomic: true },
    returning: false,
  })
}
