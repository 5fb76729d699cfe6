import type { Field } from 'payload'
import { day } from './day'
import { validateClosureEnd } from './validateClosureEnd'

/** Days on which a sheet's place is closed though it should not be; both are included. */
export const closuresField: Field = {
  name: 'closures',
  label: 'Fermetures exceptionnelles',
  labels: { singular: 'Fermeture', plural: 'Fermetures' },
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        { ...day('from', 'Du'), required: true },
        { ...day('to', 'Au (inclus)'), required: true, validate: validateClosureEnd },
      ],
    },
    { name: 'message', label: 'Message', type: 'text', maxLength: 200 },
  ],
}
