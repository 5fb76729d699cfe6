import type { Field } from 'payload'
import { LEVELS } from '@/domain/scheme/closedLists'
import { PUBLICS } from '@/domain/sheet/closedLists'
import { options } from '../../shared/options'
import { validateAgeMax } from '../../shared/validateAgeMax'
import { validatePublics } from '../../shared/validatePublics'
import { validateTerritory } from '../../shared/validateTerritory'

export const whoAndWhereFields: Field[] = [
  {
    name: 'forWhom',
    label: 'Pour qui',
    type: 'textarea',
    maxLength: 400,
    admin: { description: 'La réponse courte, première case de la fiche.' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'publics',
        label: 'Publics',
        type: 'select',
        hasMany: true,
        options: options(PUBLICS),
        admin: { width: '50%', description: '« Tous publics » s’emploie seul.' },
        validate: validatePublics,
      },
      {
        name: 'ageMin',
        label: 'Âge minimum (ans)',
        type: 'number',
        min: 0,
        max: 130,
        admin: { width: '25%' },
      },
      {
        name: 'ageMax',
        label: 'Âge maximum (ans)',
        type: 'number',
        min: 0,
        max: 130,
        admin: { width: '25%' },
        validate: validateAgeMax,
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'level',
        label: 'Échelon',
        type: 'select',
        options: options(LEVELS),
        index: true,
        admin: { width: '50%' },
      },
      {
        name: 'territory',
        label: 'Territoire',
        type: 'text',
        hasMany: true,
        validate: validateTerritory,
        admin: {
          width: '50%',
          description: 'Codes : commune (INSEE), EPCI (SIREN), département, ou « france ».',
        },
      },
    ],
  },
  {
    name: 'conditions',
    label: 'Conditions',
    type: 'textarea',
    admin: { rows: 6, description: 'Une ligne vide sépare les paragraphes.' },
  },
]
