import type { Field } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { webAddress } from '../../shared/webAddress'

export const sourceFields: Field[] = [
  {
    name: 'legalReferences',
    label: 'Textes de référence',
    labels: { singular: 'Texte', plural: 'Textes' },
    type: 'array',
    maxRows: 30,
    fields: [
      { name: 'title', label: 'Texte', type: 'text', required: true },
      {
        type: 'row',
        fields: [
          webAddress('url', 'Adresse'),
          { name: 'article', label: 'Article', type: 'text', admin: { width: '50%' } },
        ],
      },
    ],
  },
  webAddress('officialUrl', 'Page officielle'),
  {
    name: 'related',
    label: 'À voir aussi',
    type: 'relationship',
    relationTo: SLUGS.schemes,
    hasMany: true,
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
  },
]
