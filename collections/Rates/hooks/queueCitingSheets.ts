import type { CollectionAfterChangeHook } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { queueTask } from '@/infra/jobs/queueTask'
import type { Rate } from '@/payload-types'

/** Queues the indexing of the published sheets that cite a rate: a value that is already in effect is found without waiting. */
export const queueCitingSheets: CollectionAfterChangeHook<Rate> = async ({ doc, req }) => {
  if (doc._status !== 'published' || !doc.code) return doc
  await queueTask({ task: 'indexDependants', input: { collection: SLUGS.rates, id: doc.code }, req })
  return doc
}
