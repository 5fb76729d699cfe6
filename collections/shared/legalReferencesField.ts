import type { Field } from 'payload'
import { webAddress } from './webAddress'

/** The texts of law that a sheet rests on. */
export const legalReferencesField: Field = {
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
}
