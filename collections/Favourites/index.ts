import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { ownRows } from '@/access/ownRows'
import { SLUGS } from '@/domain/slugs'

/** The sheets that a person keeps at hand; written by the portal's commands alone. */
export const Favourites: CollectionConfig = {
  slug: SLUGS.favourites,
  labels: { singular: 'Favori', plural: 'Favoris' },
  access: { read: ownRows, create: nobody, update: nobody, delete: ownRows },
  admin: { hidden: true },
  fields: [
    { name: 'user', type: 'relationship', relationTo: SLUGS.users, required: true, index: true },
    { name: 'number', type: 'text', required: true, index: true },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { description: '<user>:<number>: one row a person and sheet.' },
    },
  ],
}
