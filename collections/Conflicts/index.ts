import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'
import { day } from '../shared/day'
import { conflictEndpoints } from './endpoints/conflictEndpoints'

/** “À arbitrer”: a source says otherwise than what an editor, the organisation or a better source wrote. */
export const Conflicts: CollectionConfig = {
  slug: SLUGS.conflicts,
  labels: { singular: 'Désaccord à arbitrer', plural: 'À arbitrer' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'title',
    group: 'Échanges',
    defaultColumns: ['title', 'sheetNumber', 'fieldLabel', 'source', 'state'],
    description: 'Une source contredit la fiche : gardez la valeur d’ici ou prenez la sienne.',
  },
  indexes: [{ fields: ['sheetId', 'field', 'source'], unique: true }],
  defaultSort: '-updatedAt',
  endpoints: conflictEndpoints,
  fields: [
    {
      name: 'comparison',
      type: 'ui',
      admin: { components: { Field: '@collections/Conflicts/components/ConflictView#ConflictView' } },
    },
    { name: 'title', label: 'Fiche', type: 'text', required: true, admin: { condition: () => false } },
    {
      name: 'sheet',
      type: 'select',
      required: true,
      options: [
        { value: 'organisations', label: 'Partenaire' },
        { value: 'services', label: 'Service' },
        { value: 'facilities', label: 'Lieu d’accueil' },
      ],
      label: 'Nature',
    },
    { name: 'sheetId', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'sheetNumber', label: 'Numéro', type: 'text', index: true },
    { name: 'field', type: 'text', required: true, admin: { hidden: true } },
    { name: 'fieldLabel', label: 'Champ', type: 'text' },
    { name: 'source', label: 'Source', type: 'text', required: true, index: true },
    { name: 'key', type: 'text', admin: { hidden: true } },
    // `{ value }`, shown above in words.
    { name: 'current', label: 'Ici', type: 'json', admin: { hidden: true } },
    { name: 'proposed', label: 'Dans la source', type: 'json', admin: { hidden: true } },
    {
      name: 'state',
      label: 'État',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      options: [
        { value: 'open', label: 'À arbitrer' },
        { value: 'kept', label: 'Valeur d’ici gardée' },
        { value: 'taken', label: 'Valeur de la source prise' },
      ],
    },
    { name: 'decidedByName', label: 'Décidé par', type: 'text' },
    day('decidedAt', 'Décidé le'),
  ],
}
