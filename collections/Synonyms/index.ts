import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'
import { queueLexicon } from '../shared/queueLexicon'
import { validateTerms } from './validateTerms'

export const Synonyms: CollectionConfig = {
  slug: SLUGS.synonyms,
  labels: { singular: 'Synonymes', plural: 'Synonymes et sigles' },
  access: { read: editorsOnly, create: editorsOnly, update: editorsOnly, delete: editorsOnly },
  admin: {
    useAsTitle: 'label',
    group: 'Recherche',
    defaultColumns: ['label', 'acronym', 'terms'],
    description:
      'Des mots qui se valent, dans les deux sens. Appliqués à la recherche en moins d’une minute.',
  },
  hooks: {
    beforeChange: [
      ({ data }) => ({
        ...data,
        label: [data.acronym, ...(Array.isArray(data.terms) ? data.terms : [])].filter(Boolean).join(' = '),
      }),
    ],
    afterChange: [queueLexicon],
    afterDelete: [queueLexicon],
  },
  fields: [
    {
      name: 'acronym',
      label: 'Sigle',
      type: 'text',
      index: true,
      admin: { description: 'Un sigle n’est jamais pris pour une faute de frappe d’un autre.' },
    },
    {
      name: 'terms',
      label: 'Mots ou expressions qui se valent',
      type: 'text',
      hasMany: true,
      required: true,
      validate: validateTerms,
    },
    { name: 'label', type: 'text', admin: { hidden: true } },
  ],
}
