import type { Field } from 'payload'
import { LEVELS } from '@/domain/scheme/closedLists'
import { PUBLICS } from '@/domain/sheet/closedLists'
import { options } from '../../shared/options'
import { withAmountButton } from '../../shared/rates/withAmountButton'
import { territoryField } from '../../shared/territory/territoryField'
import { validateAgeMax } from '../../shared/validateAgeMax'
import { validatePublics } from '../../shared/validatePublics'

export const whoAndWhereFields: Field[] = [
  withAmountButton({
    name: 'forWhom',
    label: 'Pour qui',
    type: 'textarea',
    maxLength: 400,
    admin: { description: 'La réponse courte, première case de la fiche.' },
  }),
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
      territoryField({
        name: 'territory',
        label: 'Territoire',
        width: '50%',
        description: 'Par son nom : « Étampes », « Cœur d’Essonne », « Essonne », « France ».',
      }),
    ],
  },
  withAmountButton({
    name: 'conditions',
    label: 'Conditions',
    type: 'textarea',
    admin: { rows: 6, description: 'Une ligne vide sépare les paragraphes.' },
  }),
]
