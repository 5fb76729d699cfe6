import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'

/** Codes that a person printed, each of which lets them in once when the key is not there. Only hashes are stored; read by no interface. */
export const RecoveryCodes: CollectionConfig = {
  slug: SLUGS.recoveryCodes,
  labels: { singular: 'Code de secours', plural: 'Codes de secours' },
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
    { name: 'codeHash', type: 'text', required: true, unique: true, index: true },
    { name: 'usedAt', type: 'date' },
  ],
}
