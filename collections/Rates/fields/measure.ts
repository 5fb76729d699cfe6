import type { Field } from 'payload'
import { RATE_KINDS, RATE_PERIODS, RATE_UNITS, SCALE_READINGS } from '@/domain/rates/closedLists'
import { options } from '../../shared/options'

const isScale = (data: { kind?: unknown } | undefined) => data?.kind === 'scale'

/** What a percentage is taken of. */
const base = (name: string, condition: (data: { unit?: unknown; kind?: unknown }) => boolean): Field => ({
  name,
  label: 'De quoi',
  type: 'text',
  maxLength: 60,
  admin: { width: '33%', condition, description: 'Pour un pourcentage : « du SMIC », « de la BMAF ».' },
})

export const measureFields: Field[] = [
  {
    name: 'kind',
    label: 'Forme',
    type: 'select',
    options: options(RATE_KINDS),
    defaultValue: 'value',
    required: true,
  },
  {
    type: 'row',
    fields: [
      {
        name: 'unit',
        label: 'Unité',
        type: 'select',
        options: options(RATE_UNITS),
        defaultValue: 'EUR',
        required: true,
        admin: { width: '33%' },
      },
      base('base', () => true),
      {
        name: 'period',
        label: 'Périodicité',
        type: 'select',
        options: options(RATE_PERIODS),
        admin: { width: '33%' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'reading',
        label: 'Comment lire les tranches',
        type: 'select',
        options: options(SCALE_READINGS),
        defaultValue: 'single',
        admin: { width: '33%', condition: isScale },
      },
      {
        name: 'thresholdUnit',
        label: 'Unité des seuils',
        type: 'select',
        options: options(RATE_UNITS),
        defaultValue: 'EUR',
        admin: { width: '33%', condition: isScale },
      },
      base('thresholdBase', isScale),
    ],
  },
]
