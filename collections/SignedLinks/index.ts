import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody, nobodyField } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'
import { inWords } from '../shared/codes/inWords'

/** A link of a mail that does one thing for one sheet, once, without signing in. Only the hash of its secret is stored. */
export const SignedLinks: CollectionConfig = {
  slug: SLUGS.signedLinks,
  labels: { singular: 'Lien de confirmation', plural: 'Liens de confirmation' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'email',
    group: 'Extranet',
    defaultColumns: ['purpose', 'sheetNumber', 'email', 'expiresAt', 'usedAt'],
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      hidden: true,
      access: { read: nobodyField },
    },
    inWords('purpose', { name: 'purpose', label: 'Pour', type: 'text', required: true, index: true }),
    { name: 'sheet', type: 'text', admin: { hidden: true } },
    { name: 'sheetId', type: 'text', index: true, admin: { hidden: true } },
    { name: 'sheetNumber', label: 'Fiche', type: 'text' },
    { name: 'email', label: 'Envoyé à', type: 'email', index: true },
    { name: 'user', type: 'relationship', relationTo: SLUGS.users, label: 'Compte' },
    { name: 'expiresAt', label: 'Vaut jusqu’au', type: 'date', required: true, index: true },
    { name: 'usedAt', label: 'Utilisé le', type: 'date' },
    { name: 'revokedAt', label: 'Annulé le', type: 'date' },
  ],
}
