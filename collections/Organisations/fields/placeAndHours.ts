import type { Field } from 'payload'
import { readablePart } from '@/access/readablePart'
import { SLUGS } from '@/domain/slugs'
import { closuresField } from '../../shared/closures'
import { openingHoursFields } from '../../shared/openingHours'
import { placeFields } from '../../shared/place'
import { inseeCodeField } from '../../shared/territory/inseeCodeField'

const open = () => true

/** Where and when the organisation receives. */
export const placeAndHoursFields: Field[] = [
  ...placeFields(readablePart('address')),
  ...openingHoursFields(readablePart('openingHours')),
  closuresField,
  {
    name: 'permanences',
    label: 'Permanences',
    labels: { singular: 'Permanence', plural: 'Permanences' },
    type: 'array',
    access: { read: readablePart('permanences') },
    admin: { description: 'Les autres lieux où l’organisme reçoit, certains jours.' },
    fields: [
      {
        name: 'host',
        label: 'Chez (partenaire de l’annuaire)',
        type: 'relationship',
        relationTo: SLUGS.organisations,
      },
      { name: 'place', label: 'Ou lieu', type: 'text', maxLength: 200 },
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
      ...openingHoursFields(open),
    ],
  },
]
