import type { PayloadRequest } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { queueIndexingOf } from '@/features/sheets/index/queueIndexingOf'

/**
 * Queues the indexing of the organisations whose documents carry this service: the one that it belongs to, and the one that it
 * left.
 */
export function indexOrganisationOf(req: PayloadRequest, organisations: readonly unknown[]): Promise<void> {
  return queueIndexingOf(req, SLUGS.organisations, organisations)
}
