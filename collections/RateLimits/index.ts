import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'

/** Counters of what is limited: one row a key, which is a hash and tells nothing of a person. Expired rows are purged. */
export const RateLimits: CollectionConfig = {
  slug: SLUGS.rateLimits,
  labels: { singular: 'Compteur', plural: 'Compteurs' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'count', type: 'number', required: true, defaultValue: 0 },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
}
