import type { CollectionAfterChangeHook } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { findSharedFiles } from '@/features/catalogue/facilities/read/findSharedFiles'
import type { Facility } from '@/payload-types'

/**
 * A photo that is joined to a facility, even in a draft, is read with it from then on, even once it is taken off; but a file that
 * serves elsewhere too stays readable there.
 */
export const claimPhotos: CollectionAfterChangeHook<Facility> = async ({ doc, req }) => {
  const chosen = (doc.photos ?? []).map(({ image }) => (typeof image === 'string' ? image : image.id))
  if (chosen.length === 0) return doc
  const shared = await findSharedFiles(req, chosen)
  const ids = chosen.filter((id) => !shared.has(id))
  await req.payload.db.updateMany({
    collection: SLUGS.media,
    where: { and: [{ id: { in: ids } }, { facility: { exists: false } }] },
    data: { facility: doc.id },
    returning: false,
    req,
  })
  return doc
}
