import type { Field } from 'payload'
import { editorsOnlyField } from '@/access/byRole'
import { readablePart } from '@/access/readablePart'
import { SLUGS } from '@/domain/slugs'
import { hideProfessionalLines } from '../../shared/hideProfessionalLines'
import { phoneNumber } from '../../shared/phoneNumber'
import { webAddress } from '../../shared/webAddress'

/** How the facility presents itself, and how it is reached. */
export const presentationFields: Field[] = [
  { name: 'summary', label: 'En deux phrases', type: 'textarea', maxLength: 400 },
  { name: 'project', label: 'Projet éducatif', type: 'textarea', maxLength: 10_000 },
  { name: 'offer', label: 'Prestations', type: 'textarea', maxLength: 5000 },
  {
    name: 'photos',
    label: 'Photos',
    labels: { singular: 'Photo', plural: 'Photos' },
    type: 'array',
    maxRows: 12,
    fields: [{ name: 'image', label: 'Image', type: 'upload', relationTo: SLUGS.media, required: true }],
  },
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
            defaultValue: 'admissions',
            options: [
              { value: 'admissions', label: 'Admissions' },
              { value: 'accueil', label: 'Accueil' },
              { value: 'astreinte', label: 'Astreinte (nuit, week-end)' },
            ],
          },
          { name: 'note', label: 'Précision', type: 'text', maxLength: 120 },
        ],
      },
    ],
  },
  {
    name: 'email',
    label: 'Courriel des admissions',
    type: 'email',
    access: { read: readablePart('emails') },
  },
  { ...webAddress('website', 'Site'), access: { read: readablePart('website') } },
  {
    name: 'contactPoint',
    label: 'Point de contact',
    type: 'textarea',
    maxLength: 300,
    admin: { description: 'Montré à la place d’une adresse réservée.' },
  },
  {
    name: 'dailyPrice',
    label: 'Prix de journée (€)',
    type: 'number',
    min: 0,
    access: { read: editorsOnlyField },
    admin: { description: 'Ne quitte jamais les éditeurs.' },
  },
]
