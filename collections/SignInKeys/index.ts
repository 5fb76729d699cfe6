import type { CollectionConfig } from 'payload'
import { administratorsOnly, nobody, nobodyField } from '@/access/byRole'
import { KEY_CLASSES } from '@/domain/authentication/keyClasses'
import { SLUGS } from '@/domain/slugs'
import { options } from '../shared/options'

const never = { read: nobodyField, create: nobodyField, update: nobodyField }

/** Keys that people sign in with (WebAuthn). Made, named and removed by their owner on the portal; nothing secret is stored: the secret never leaves the key. */
export const SignInKeys: CollectionConfig = {
  slug: SLUGS.signInKeys,
  labels: { singular: 'Clé de connexion', plural: 'Clés de connexion' },
  access: { read: administratorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'name',
    group: 'Réglages',
    defaultColumns: ['user', 'name', 'keyClass', 'createdAt', 'lastUsedAt', 'disabledAt'],
    hidden: ({ user }) => !user?.roles?.includes('administrator'),
    description: 'Chaque personne enregistre, nomme et retire les siennes depuis son compte.',
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'user',
      label: 'Compte',
      type: 'relationship',
      relationTo: SLUGS.users,
      custom: { goesWith: true },
      required: true,
      index: true,
    },
    { name: 'name', label: 'Nom', type: 'text', required: true, maxLength: 60 },
    // base64url, as browsers give it.
    {
      name: 'credentialId',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      hidden: true,
      access: never,
    },
    // COSE, base64url.
    { name: 'publicKey', type: 'text', required: true, hidden: true, access: never },
    { name: 'counter', type: 'number', required: true, defaultValue: 0, hidden: true, access: never },
    { name: 'keyClass', label: 'Sorte', type: 'select', required: true, options: options(KEY_CLASSES) },
    { name: 'aaguid', label: 'Modèle (AAGUID)', type: 'text' },
    { name: 'transports', label: 'Liaisons', type: 'text', hasMany: true },
    { name: 'backupEligible', label: 'Peut être copiée (BE)', type: 'checkbox', defaultValue: false },
    { name: 'backedUp', label: 'Est copiée (BS)', type: 'checkbox', defaultValue: false },
    { name: 'userVerified', label: 'Code ou empreinte demandés (UV)', type: 'checkbox', defaultValue: false },
    {
      // No default: empty is a key that nothing was asked of.
      name: 'prf',
      label: 'Peut chiffrer la lecture hors ligne (PRF)',
      type: 'checkbox',
    },
    { name: 'lastUsedAt', label: 'Dernier usage', type: 'date', index: true },
    {
      name: 'disabledAt',
      label: 'Désactivée le',
      type: 'date',
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'disabledBy', label: 'Désactivée par', type: 'text' },
    { name: 'disabledWhy', label: 'Pourquoi', type: 'text' },
  ],
}
