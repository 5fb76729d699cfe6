import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { indexOrganisationOf } from '@/features/catalogue/services/write/indexOrganisationOf'

/** An organisation is found by its services: it is indexed again when one changes. */
export const queueOrganisation: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (req.context.deferIndexing === true) return doc
  if (doc._status === 'draft' && previousDoc?._status !== 'published') return doc
  await indexOrganisationOf(req, [doc.organisation, previousDoc?.organisation])
  return doc
}

export const queueOrganisationOfDeleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await indexOrganisationOf(req, [doc.organisation])
  return doc
}
