import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { DIGEST_STATES } from '@/domain/follow/digestCadence'
import { SLUGS } from '@/domain/slugs'
import { options } from '../shared/options'

/** One mail of changes to one person for one period: claimed by its unique key before it goes, so that of two servers one sends. */
export const Digests: CollectionConfig = {
  slug: SLUGS.digests,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'user', type: 'relationship', relationTo: SLUGS.users, required: true, index: true },
    { name: 'period', type: 'text', required: true, index: true },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { description: '<user>:<period>' },
    },
    { name: 'state', type: 'select', required: true, options: options(DIGEST_STATES) },
    // By the real clock: a claim that a dead process left is taken over.
    { name: 'takenAt', type: 'date', required: true },
    // What it told of ends here, by the product's clock.
    { name: 'until', type: 'date', required: true, index: true },
  ],
}
