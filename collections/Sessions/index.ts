import type { CollectionConfig, FieldAccess } from 'payload'
import { administratorsOnly, nobody, nobodyField } from '@/access/byRole'
import { FACTORS } from '@/domain/authentication/factors'
import { KEY_CLASSES } from '@/domain/authentication/keyClasses'
import { SESSION_SCOPES } from '@/domain/authentication/sessionScopes'
import { SLUGS } from '@/domain/slugs'
import { options } from '../shared/options'

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
    {
      name: 'factor',
      label: 'Ouverte avec',
      type: 'select',
      options: options(FACTORS),
      access: unchangeable,
      admin: { description: 'Le dernier moyen donné : une confirmation d’identité le remplace.' },
    },
    {
      name: 'keyClass',
      label: 'Sorte de clé',
      type: 'select',
      options: options(KEY_CLASSES),
      access: unchangeable,
    },
    // The level that the identity provider stated in its signed token.
    { name: 'acr', label: 'Niveau du compte professionnel', type: 'text', access: unchangeable },
    {
      name: 'authenticatedAt',
      label: 'Identité prouvée le',
      type: 'date',
      access: unchangeable,
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'scope',
      label: 'Ouvre',
      type: 'select',
      defaultValue: 'whole',
      options: options(SESSION_SCOPES),
      access: unchangeable,
    },
  ],
}
