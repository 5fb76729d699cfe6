import type { Field } from 'payload'
import { readablePart } from '@/access/readablePart'
import { inseeCodeField } from '../../shared/territory/inseeCodeField'

/** The other places where the facility receives children; the main one is its address. */
export const siteFields: Field[] = [
  {
    name: 'sites',
    label: 'Autres sites',
    labels: { singular: 'Site', plural: 'Sites' },
    type: 'array',
    access: { read: readablePart('address') },
    fields: [
      { name: 'name', label: 'Nom du site', type: 'text', required: true, maxLength: 150 },
      {
        type: 'row',
        fields: [
          { name: 'street', label: 'Voie', type: 'text' },
          { name: 'postcode', label: 'Code postal', type: 'text' },
          { name: 'city', label: 'Commune', type: 'text' },
          inseeCodeField(),
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'latitude', label: 'Latitude', type: 'number', min: -90, max: 90 },
          { name: 'longitude', label: 'Longitude', type: 'number', min: -180, max: 180 },
        ],
      },
    ],
  },
]
