import type { Field } from 'payload'
import { SERVICE_TYPES } from '@/domain/service/closedLists'
import { THEMATICS } from '@/domain/service/thematics'
import { FEES, PUBLICS } from '@/domain/sheet/closedLists'
import { SLUGS } from '@/domain/slugs'
import { day } from '../../shared/day'
import { options } from '../../shared/options'
import { territoryField } from '../../shared/territory/territoryField'
import { validateAgeMax } from '../../shared/validateAgeMax'
import { validatePublics } from '../../shared/validatePublics'
import { validateAvailable } from '../validateAvailable'

/** What the service offers, to whom. */
export const offerFields: Field[] = [
  { name: 'name', label: 'Nom', type: 'text', required: true, maxLength: 150 },
  {
    type: 'row',
    fields: [
      {
        name: 'organisation',
        label: 'Partenaire',
        type: 'relationship',
        relationTo: SLUGS.organisations,
        required: true,
        index: true,
        admin: { width: '60%' },
      },
      {
        name: 'type',
        label: 'Type',
        type: 'select',
        options: options(SERVICE_TYPES),
        index: true,
        admin: { width: '40%' },
      },
    ],
  },
  { name: 'description', label: 'Description', type: 'textarea', maxLength: 10_000 },
  { name: 'themes', label: 'Thèmes', type: 'relationship', relationTo: SLUGS.themes, hasMany: true },
  {
    name: 'thematics',
    label: 'Thématiques (data.inclusion)',
    type: 'select',
    hasMany: true,
    options: options(THEMATICS),
    admin: { description: 'Pour l’échange avec les autres annuaires.' },
  },
  {
    name: 'publics',
    label: 'Publics',
    type: 'select',
    hasMany: true,
    options: options(PUBLICS),
    validate: validatePublics,
  },
  { name: 'publicsDetail', label: 'Précisions sur les publics', type: 'textarea', maxLength: 10_000 },
  {
    type: 'row',
    fields: [
      { name: 'ageMin', label: 'Âge minimum', type: 'number', min: 0, max: 120 },
      { name: 'ageMax', label: 'Âge maximum', type: 'number', validate: validateAgeMax },
    ],
  },
  territoryField({
    name: 'zone',
    label: 'Zone d’éligibilité',
    description: 'Par leurs noms : communes, intercommunalités, départements, France. Vide : sans limite.',
  }),
  {
    type: 'row',
    fields: [
      { name: 'fees', label: 'Frais', type: 'select', options: options(FEES), admin: { width: '30%' } },
      {
        name: 'feesDetail',
        label: 'Précisions sur les frais',
        type: 'textarea',
        maxLength: 2000,
        admin: { width: '70%' },
      },
    ],
  },
  {
    name: 'capacity',
    label: 'Places',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'total', label: 'En tout', type: 'number', min: 0 },
          { name: 'available', label: 'Libres', type: 'number', validate: validateAvailable },
          day('updatedAt', 'Au'),
        ],
      },
      { name: 'note', label: 'Précision', type: 'text', maxLength: 200 },
    ],
  },
]
