import type { CollectionAfterChangeHook } from 'payload'
import type { Facility } from '@/payload-types'
import { SLUGS } from '../../slugs'

/** A photo that is joined to a facility, even in a draft, is read with it from then on, even once it is taken off. */
export const claimPhotos: CollectionAfterChangeHook<Facility> = async ({ doc, req }) => {
  const ids = (doc.photos ?? []).map(({ image }) => (typeof image === 'string' ? image : image.id))
  if (ids.length === 0) return doc
  await req.payload.db.updateMany({
    collection: SLUGS.media,
    where: { and: [{ id: { in: ids } }, { facility: { exists: false } }] },
    data: { facility: doc.id },
    returning: false,
    req,
  })
  return doc
}
