import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'

/** Secrets of authenticator applications (TOTP), one a person, sealed at rest; read by no interface. */
export const OneTimePasswords: CollectionConfig = {
  slug: SLUGS.oneTimePasswords,
  labels: { singular: 'Application à codes', plural: 'Applications à codes' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    {
      name: 'user',
      type: 'relationship',
      relationTo: SLUGS.users,
      custom: { goesWith: true },
      required: true,
      unique: true,
      index: true,
    },
    { name: 'sealedSecret', type: 'text', required: true },
    // Unset until a first code proved that the application holds the secret.
    { name: 'confirmedAt', type: 'date' },
    // The last step of thirty seconds that was accepted: a code is used once.
    { name: 'lastStep', type: 'number', required: true, defaultValue: 0 },
  ],
}
