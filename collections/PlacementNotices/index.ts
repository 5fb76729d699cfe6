import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { ownRows } from '@/access/ownRows'
import { SLUGS } from '@/domain/slugs'

/** What a person is told of a request or of a place, in the portal beside the mail. It holds ids and a kind, never a profile. */
export const PlacementNotices: CollectionConfig = {
  slug: SLUGS.placementNotices,
  labels: { singular: 'Avis de place', plural: 'Avis de places' },
  access: { read: ownRows, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'kind' },
  defaultSort: '-at',
  indexes: [{ fields: ['user', 'readAt'] }],
  fields: [
    { name: 'user', type: 'relationship', relationTo: SLUGS.users, required: true, index: true },
    { name: 'kind', type: 'text', required: true },
    // Kind, person and what it tells of: a step is told once to each.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'request', type: 'relationship', relationTo: SLUGS.placementRequests, index: true },
    { name: 'thread', type: 'text', index: true },
    { name: 'facility', type: 'relationship', relationTo: SLUGS.facilities },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'readAt', type: 'date' },
    { name: 'mailedAt', type: 'date' },
  ],
}
