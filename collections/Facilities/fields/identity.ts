import type { Field } from 'payload'
import { readablePart } from '@/access/readablePart'
import { FACILITY_STATUSES, HABILITATIONS } from '@/domain/facility/closedLists'
import { FACILITY_CATEGORIES } from '@/domain/facility/facilityCategories'
import { validateSiret } from '../../Organisations/validateSiret'
import { options } from '../../shared/options'

const capacity = (name: string, label: string): Field => ({
  name,
  label,
  type: 'number',
  min: 0,
  admin: { width: '33%' },
})

/** What the facility is, as its authorisation says. */
export const identityFields: Field[] = [
  { name: 'name', label: 'Nom', type: 'text', required: true, maxLength: 150, index: true },
  {
    type: 'row',
    fields: [
      {
        name: 'category',
        label: 'Catégorie',
        type: 'select',
        required: true,
        index: true,
        options: options(FACILITY_CATEGORIES),
        admin: { width: '60%' },
      },
      {
        name: 'active',
        label: 'Accueille aujourd’hui',
        type: 'checkbox',
        defaultValue: true,
        admin: { width: '40%' },
      },
    ],
  },
  { name: 'manager', label: 'Gestionnaire (organisme)', type: 'text', maxLength: 150 },
  {
    type: 'row',
    fields: [
      { name: 'status', label: 'Statut', type: 'select', options: options(FACILITY_STATUSES) },
      { name: 'habilitation', label: 'Habilitation', type: 'select', options: options(HABILITATIONS) },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'finessNumber',
        label: 'Numéro FINESS',
        type: 'text',
        index: true,
        access: { read: readablePart('address') },
      },
      {
        name: 'siret',
        label: 'SIRET',
        type: 'text',
        validate: validateSiret,
        access: { read: readablePart('address') },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      capacity('authorisedCapacity', 'Capacité autorisée'),
      capacity('installedCapacity', 'Capacité installée'),
      capacity('openCapacity', 'Places ouvertes'),
    ],
  },
  {
    name: 'derogation',
    label: 'Dérogation',
    type: 'group',
    fields: [
      { name: 'granted', label: 'Dérogation accordée', type: 'checkbox', defaultValue: false },
      { name: 'reason', label: 'Motif de la dérogation', type: 'textarea', maxLength: 500 },
    ],
  },
]
