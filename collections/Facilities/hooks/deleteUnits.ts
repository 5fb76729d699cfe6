import type { CollectionBeforeDeleteHook } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** A facility deleted for good takes its units with it: they are read with it alone. */
export const deleteUnits: CollectionBeforeDeleteHook = async ({ req, id }) => {
  await req.payload.db.deleteMany({ collection: SLUGS.units, where: { facility: { equals: id } }, req })
}
