import type { Field } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { legalReferencesField } from '../../shared/legalReferencesField'
import { webAddress } from '../../shared/webAddress'

export const sourceFields: Field[] = [
  legalReferencesField,
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
