import type { CollectionSlug, Where } from 'payload'
import { stringify } from 'qs-esm'
import { SLUGS } from '@/domain/slugs'

/** The address of the admin's list of schemes, or of another collection, filtered. */
export function adminListAddress(where: Where, collection: CollectionSlug = SLUGS.schemes): string {
  return `/admin/collections/${collection}${stringify({ where }, { addQueryPrefix: true })}`
}
