import type { Field } from 'payload'
import { readablePart } from '@/access/readablePart'
import { EMAIL_KINDS, PHONE_KINDS } from '@/domain/sheet/closedLists'
import { hideProfessionalLines } from '../../shared/hideProfessionalLines'
import { options } from '../../shared/options'
import { phoneNumber } from '../../shared/phoneNumber'
import { webAddress } from '../../shared/webAddress'

/** How to reach the organisation. */
export const contactFields: Field[] = [
  {
    name: 'phones',
    label: 'Téléphones',
    labels: { singular: 'Téléphone', plural: 'Téléphones' },
    type: 'array',
    access: { read: readablePart('phones') },
    hooks: { afterRead: [hideProfessionalLines] },
    fields: [
      {
        type: 'row',
        fields: [
          phoneNumber('number', 'Numéro', { required: true, noteField: 'note' }),
          {
            name: 'kind',
            label: 'Pour',
            type: 'select',
            required: true,
            defaultValue: 'accueil',
            options: options(PHONE_KINDS),
          },
          { name: 'note', label: 'Précision', type: 'text', maxLength: 120 },
        ],
      },
    ],
  },
  {
    name: 'emails',
    label: 'Courriels',
    labels: { singular: 'Courriel', plural: 'Courriels' },
    type: 'array',
    access: { read: readablePart('emails') },
    hooks: { afterRead: [hideProfessionalLines] },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'address', label: 'Adresse', type: 'email', required: true },
          {
            name: 'kind',
            label: 'Pour',
            type: 'select',
            required: true,
            defaultValue: 'accueil',
            options: options(EMAIL_KINDS),
          },
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { ...webAddress('website', 'Site'), access: { read: readablePart('website') } },
      { ...webAddress('appointmentLink', 'Prise de rendez-vous'), access: { read: readablePart('website') } },
    ],
  },
  {
    name: 'contactPoint',
    label: 'Point de contact public',
    type: 'textarea',
    maxLength: 300,
    admin: {
      description:
        'Montré à la place d’une adresse réservée : une permanence, une boîte postale, un standard.',
    },
  },
  {
    name: 'professionalContact',
    label: 'Contact des professionnels',
    type: 'group',
    access: { read: readablePart('professionalContact') },
    admin: { description: 'Jamais montré au public.' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', label: 'Nom ou service', type: 'text', maxLength: 150 },
          { name: 'role', label: 'Fonction', type: 'text', maxLength: 150 },
        ],
      },
      {
        type: 'row',
        fields: [phoneNumber('phone', 'Téléphone'), { name: 'email', label: 'Courriel', type: 'email' }],
      },
    ],
  },
]
