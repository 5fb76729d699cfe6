import type { Where } from 'payload'
import { stringify } from 'qs-esm'
import { SLUGS } from '@/domain/slugs'

/** The address of the admin's list of schemes, filtered. */
export function adminListAddress(where: Where): string {
  return `/admin/collections/${SLUGS.schemes}${stringify({ where }, { addQueryPrefix: true })}`
}
