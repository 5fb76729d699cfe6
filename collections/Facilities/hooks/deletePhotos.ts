import type { CollectionBeforeDeleteHook } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** A facility deleted for good takes its photos with it: they are read with it alone. */
export const deletePhotos: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const where = { facility: { equals: id } }
  await req.payload.delete({
    collection: SLUGS.media,
    where,
    depth: 0,
    select: {},
    overrideAccess: true,
    req,
    context: { leaving: id },
  })
}
