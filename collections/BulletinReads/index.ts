import type { Access, CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'

const own: Access = ({ req }) => (req.user ? { user: { equals: req.user.id } } : false)

/** Which bulletins a person has read; written by the portal's commands alone. */
export const BulletinReads: CollectionConfig = {
  slug: SLUGS.bulletinReads,
  labels: { singular: 'Bulletin lu', plural: 'Bulletins lus' },
  access: { read: own, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'user', type: 'relationship', relationTo: SLUGS.users, required: true, index: true },
    { name: 'bulletin', type: 'relationship', relationTo: SLUGS.bulletins, required: true, index: true },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { description: '<user>:<bulletin>: one row a person and bulletin.' },
    },
  ],
}
