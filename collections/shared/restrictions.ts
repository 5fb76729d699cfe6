import type { Field } from 'payload'
import { editorsOnlyField } from '@/access/byRole'
import { AUDIENCES } from '@/domain/sheet/closedLists'
import { RESTRICTABLE_PART_LABELS } from '@/domain/sheet/restrictedFields'
import { EDITABLE_FIELDS } from '@/domain/sheetEditing/editableFields'
import { options } from './options'

/** Which parts of a sheet are kept from whom, and why. Readable, but for the reason: access to the parts depends on it. */
export const restrictionFields: Field[] = [
  {
    name: 'restrictions',
    label: 'Champs réservés',
    labels: { singular: 'Champ réservé', plural: 'Champs réservés' },
    type: 'array',
    admin: {
      description:
        'Une adresse confidentielle ne quitte jamais le serveur ; son point de contact public, si.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'part',
            label: 'Champ',
            type: 'select',
            required: true,
            options: options(RESTRICTABLE_PART_LABELS),
          },
          {
            name: 'audience',
            label: 'Réservé à',
            type: 'select',
            required: true,
            options: options(AUDIENCES.filter(({ code }) => code !== 'public')),
          },
        ],
      },
      {
        name: 'reason',
        label: 'Raison',
        type: 'text',
        required: true,
        maxLength: 200,
        access: { read: editorsOnlyField },
      },
    ],
  },
  {
    name: 'sensitiveFields',
    label: 'Champs sensibles',
    type: 'select',
    hasMany: true,
    options: options(EDITABLE_FIELDS),
    access: { read: editorsOnlyField },
    admin: {
      description: 'Ce que le partenaire change dans ces champs attend votre accord avant de paraître.',
    },
  },
]
