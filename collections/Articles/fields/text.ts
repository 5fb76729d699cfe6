import type { Field } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { legalReferencesField } from '../../shared/legalReferencesField'
import { validateRichText } from '../../shared/validateRichText'

export const articleTextFields: Field[] = [
  { name: 'body', label: 'Texte', type: 'richText', validate: validateRichText },
]

export const articleSourceFields: Field[] = [
  legalReferencesField,
  {
    name: 'related',
    label: 'À voir aussi',
    type: 'relationship',
    relationTo: [SLUGS.articles, SLUGS.schemes],
    hasMany: true,
    admin: { description: 'D’autres fiches du guide, ou des dispositifs.' },
  },
]
