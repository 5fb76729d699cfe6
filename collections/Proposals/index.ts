import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'
import { inWords } from '../shared/codes/inWords'

/** A change, or a new sheet, that waits for the one who owns it: accepted whole or line by line, answered with a word. */
export const Proposals: CollectionConfig = {
  slug: SLUGS.proposals,
  labels: { singular: 'Proposition', plural: 'Propositions' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'title',
    group: 'Extranet',
    defaultColumns: ['title', 'kind', 'authorName', 'state', 'createdAt'],
  },
  defaultSort: '-createdAt',
  fields: [
    { name: 'title', label: 'Fiche', type: 'text', required: true },
    {
      name: 'kind',
      label: 'Nature',
      type: 'select',
      required: true,
      options: [
        { value: 'change', label: 'Modification' },
        { value: 'newOrganisation', label: 'Nouveau partenaire' },
        { value: 'newService', label: 'Nouveau service' },
      ],
    },
    { name: 'sheet', type: 'text', required: true, admin: { hidden: true } },
    { name: 'sheetId', type: 'text', index: true, admin: { hidden: true } },
    { name: 'sheetNumber', label: 'Numéro', type: 'text', index: true },
    // Of the sheet when the proposal was made: tells whether somebody changed it since.
    { name: 'baseUpdatedAt', type: 'text', admin: { hidden: true } },
    // `{ field, label, before, after, state: waiting|accepted|refused }`, one a changed field.
    inWords('lines', { name: 'lines', label: 'Ce qui est proposé', type: 'json', required: true }),
    { name: 'author', label: 'Proposé par', type: 'relationship', relationTo: SLUGS.users, index: true },
    { name: 'authorName', label: 'Nom', type: 'text' },
    {
      name: 'state',
      label: 'État',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'waiting',
      options: [
        { value: 'waiting', label: 'En attente' },
        { value: 'accepted', label: 'Acceptée' },
        { value: 'partly', label: 'Acceptée en partie' },
        { value: 'refused', label: 'Refusée' },
        { value: 'withdrawn', label: 'Retirée' },
      ],
    },
    { name: 'answer', label: 'Réponse', type: 'textarea', maxLength: 500 },
    { name: 'decidedByName', label: 'Décidé par', type: 'text' },
    { name: 'decidedAt', label: 'Décidé le', type: 'date' },
  ],
}
