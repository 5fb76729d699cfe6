import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'

/** What somebody typed in a form whose answer first asked them to prove who they are: sealed, given back to them alone on that page, purged after a quarter of an hour. */
export const KeptForms: CollectionConfig = {
  slug: SLUGS.keptForms,
  labels: { singular: 'Saisie gardée', plural: 'Saisies gardées' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    {
      name: 'user',
      type: 'relationship',
      relationTo: SLUGS.users,
      custom: { goesWith: true },
      required: true,
      index: true,
    },
    // Hash of person and page: one form kept for each.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'sealed', type: 'textarea', required: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
}
