import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'

/** The centres of communes, a row a département: `{ "91223": [longitude, latitude] }`. Written by `npm run geo` alone. */
export const CommuneCentres: CollectionConfig = {
  slug: SLUGS.communeCentres,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'department', type: 'text', required: true, unique: true, index: true },
    { name: 'centres', type: 'json', required: true },
  ],
}
