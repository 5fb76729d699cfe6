import type { PayloadRequest } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { queueIndexingOf } from '@/features/sheets/index/queueIndexingOf'

/** Queues the indexing of the facilities whose documents carry this unit: its own, and the one that it left. */
export function indexFacilityOf(req: PayloadRequest, facilities: readonly unknown[]): Promise<void> {
  return queueIndexingOf(req, SLUGS.facilities, facilities)
}
