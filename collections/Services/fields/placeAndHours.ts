import type { Field } from 'payload'
import { readablePart } from '@/access/readablePart'
import { openingHoursFields } from '../../shared/openingHours'
import { placeFields } from '../../shared/place'

/** Where and when, when it is not where and when the organisation receives. */
export const placeAndHoursFields: Field[] = [
  {
    name: 'ownPlace',
    label: 'A lieu ailleurs que chez le partenaire',
    type: 'checkbox',
    defaultValue: false,
  },
  ...placeFields(readablePart('address')),
  {
    name: 'ownHours',
    label: 'A ses propres horaires',
    type: 'checkbox',
    defaultValue: false,
  },
  ...openingHoursFields(readablePart('openingHours')),
]
