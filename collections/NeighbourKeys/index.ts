import type { CollectionConfig } from 'payload'
import { nobody, nobodyField } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'

/**
 * The pairs of keys with which this portal signs what it sends to its neighbours: the last one, and those that it renewed while they are still
 * accepted. Private keys are sealed under the secret of the portal, leave by no API, and are wiped once their time is over.
 */
export const NeighbourKeys: CollectionConfig = {
  slug: SLUGS.neighbourKeys,
  labels: { singular: 'Clé des échanges entre départements', plural: 'Clés des échanges entre départements' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'keyId' },
  fields: [
    { name: 'keyId', type: 'text', required: true, unique: true, index: true },
    { name: 'pem', type: 'textarea', required: true },
    {
      name: 'sealed',
      type: 'textarea',
      hidden: true,
      access: { read: nobodyField, create: nobodyField, update: nobodyField },
    },
    // When it stops being used and accepted; none for the one in use.
    { name: 'retiresAt', type: 'date', index: true },
  ],
}
