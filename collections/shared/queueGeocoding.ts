import type { CollectionAfterChangeHook } from 'payload'
import { isPointDue } from '@/domain/organisation/isPointDue'
import type { SLUGS } from '@/domain/slugs'
import { env } from '@/env'
import { queueTask } from '@/infra/jobs/queueTask'

/** Queues the job that finds the point of a sheet whose address has none, or has changed. */
export function queueGeocoding(
  collection: typeof SLUGS.organisations | typeof SLUGS.services,
): CollectionAfterChangeHook {
  return async ({ doc, operation, previousDoc, req, context }) => {
    if (context.keepDates === true) return doc
    const before = operation === 'update' ? previousDoc : null
    if (!isPointDue(doc, before, Boolean(env.GEOCODER_URL))) return doc
    await queueTask({ task: 'geocodeSheet', input: { collection, id: String(doc.id) }, req })
    return doc
  }
}
