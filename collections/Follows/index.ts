import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { ownRows } from '@/access/ownRows'
import { SLUGS } from '@/domain/slugs'

/** What a person asked to be told of; written by the portal's commands alone. The kinds are those of `FOLLOW_KINDS`. */
export const Follows: CollectionConfig = {
  slug: SLUGS.follows,
  labels: { singular: 'Suivi', plural: 'Suivis' },
  access: { read: ownRows, create: nobody, update: nobody, delete: ownRows },
  admin: { hidden: true },
  fields: [
    { name: 'user', type: 'relationship', relationTo: SLUGS.users, required: true, index: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'target', type: 'text', required: true, maxLength: 2000, index: true },
    { name: 'label', type: 'text', required: true },
    // By the product's clock: what changed before is not told.
    { name: 'since', type: 'date', required: true },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { description: '<user>:<kind>:<digest of the target>: one row a person and target.' },
    },
  ],
}
