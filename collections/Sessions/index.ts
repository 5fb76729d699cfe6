import type { CollectionConfig, FieldAccess } from 'payload'
import { administratorsOnly, nobody, nobodyField } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'

const unchangeable: { update: FieldAccess } = { update: nobodyField }

/** Who is signed in. Each request asks for its row: ending or deleting it acts at once. The token itself is never stored. */
export const Sessions: CollectionConfig = {
  slug: SLUGS.sessions,
  labels: { singular: 'Session', plural: 'Sessions' },
  access: {
    read: administratorsOnly,
    create: nobody,
    update: administratorsOnly,
    delete: administratorsOnly,
  },
  admin: {
    useAsTitle: 'startedAt',
    group: 'Réglages',
    defaultColumns: ['user', 'startedAt', 'lastSeenAt', 'endedAt'],
    description:
      'Pour fermer une session, indiquez une date de fin ou supprimez la ligne : l’effet est immédiat.',
  },
  defaultSort: '-startedAt',
  fields: [
    {
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      hidden: true,
      access: { read: nobodyField, update: nobodyField },
    },
    {
      name: 'user',
      label: 'Compte',
      type: 'relationship',
      relationTo: SLUGS.users,
      custom: { goesWith: true },
      required: true,
      index: true,
      access: unchangeable,
    },
    { name: 'startedAt', label: 'Ouverte le', type: 'date', required: true, access: unchangeable },
    { name: 'lastSeenAt', label: 'Vue le', type: 'date', required: true, access: unchangeable },
    {
      name: 'expiresAt',
      label: 'Finit au plus tard le',
      type: 'date',
      required: true,
      index: true,
      access: unchangeable,
    },
    {
      name: 'endedAt',
      label: 'Terminée le',
      type: 'date',
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'sharedPost',
      label: 'Poste partagé',
      type: 'checkbox',
      defaultValue: false,
      access: unchangeable,
    },
  ],
}
