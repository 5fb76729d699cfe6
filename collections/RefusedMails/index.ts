import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'
import { inWords } from '../shared/codes/inWords'

/** A mail that the mail server refused at sending: an address to correct. Never the text of the mail. */
export const RefusedMails: CollectionConfig = {
  slug: SLUGS.refusedMails,
  labels: { singular: 'Courriel refusé', plural: 'Courriels refusés' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: editorsOnly },
  admin: { useAsTitle: 'email', group: 'Extranet', defaultColumns: ['email', 'purpose', 'reason', 'at'] },
  defaultSort: '-at',
  fields: [
    { name: 'email', label: 'Adresse', type: 'text', required: true, index: true },
    inWords('purpose', { name: 'purpose', label: 'Pour', type: 'text' }),
    { name: 'reason', label: 'Réponse du serveur', type: 'text' },
    { name: 'at', label: 'Le', type: 'date', required: true, index: true },
  ],
}
