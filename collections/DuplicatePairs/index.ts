import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'
import { day } from '../shared/day'
import { pairEndpoints } from './endpoints/pairEndpoints'

/** Two sheets that may be the same body, with the reasons; the answer is remembered. */
export const DuplicatePairs: CollectionConfig = {
  slug: SLUGS.duplicatePairs,
  labels: { singular: 'Doublon possible', plural: 'Doublons possibles' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'title',
    group: 'Échanges',
    defaultColumns: ['title', 'score', 'state', 'updatedAt'],
    description:
      'Deux fiches se ressemblent : fusionnez-les ou gardez-les séparées ; la réponse est retenue.',
  },
  defaultSort: '-score',
  endpoints: pairEndpoints,
  fields: [
    {
      name: 'comparison',
      type: 'ui',
      admin: { components: { Field: '@collections/DuplicatePairs/components/PairView.client#PairView' } },
    },
    { name: 'title', label: 'Fiches', type: 'text', required: true, admin: { condition: () => false } },
    // Both public ids, the smaller first: one row a pair, on both databases.
    { name: 'pairKey', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    {
      name: 'first',
      label: 'Première fiche',
      type: 'relationship',
      relationTo: SLUGS.organisations,
      custom: { goesWith: true },
      index: true,
      // Shown by the comparison.
      admin: { condition: () => false },
    },
    {
      name: 'second',
      label: 'Seconde fiche',
      type: 'relationship',
      relationTo: SLUGS.organisations,
      custom: { goesWith: true },
      index: true,
      // Shown by the comparison.
      admin: { condition: () => false },
    },
    { name: 'score', label: 'Ressemblance', type: 'number', required: true, min: 0, max: 100, index: true },
    { name: 'reasons', label: 'Raisons', type: 'json', admin: { hidden: true } },
    {
      name: 'state',
      label: 'État',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      options: [
        { value: 'open', label: 'À décider' },
        { value: 'merged', label: 'Fusionnées' },
        { value: 'apart', label: 'Séparées' },
      ],
    },
    { name: 'decidedByName', label: 'Décidé par', type: 'text' },
    day('decidedAt', 'Décidé le'),
  ],
}
