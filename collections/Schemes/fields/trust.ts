import type { Field } from 'payload'
import { editorsOnlyField, nobodyField } from '@/access/byRole'
import { day } from '../../shared/day'
import { changeFields } from '../../shared/editions/changeFields'
import { keeperFields, numberFields, verificationFields } from '../../shared/trustFields'

const aside = { position: 'sidebar' as const }

/** The four dates, the owner and who may read: the sidebar of the editor. */
export const trustFields: Field[] = [
  {
    name: 'checklist',
    type: 'ui',
    admin: {
      ...aside,
      components: {
        Field: '@collections/shared/publishing/PublicationChecklist.client#PublicationChecklist',
      },
    },
  },
  ...changeFields,
  ...numberFields,
  ...verificationFields,
  day('validFrom', 'En vigueur depuis le', aside),
  day('validUntil', 'Prend fin le', {
    ...aside,
    description: 'Passé ce jour, la fiche reste lisible, signalée « terminé ».',
  }),
  ...keeperFields,
  {
    name: 'import',
    type: 'group',
    access: { read: editorsOnlyField, create: nobodyField, update: nobodyField },
    admin: { hidden: true },
    fields: [
      { name: 'source', type: 'text' },
      { name: 'key', type: 'text', index: true },
      { name: 'lastValues', type: 'json' },
    ],
  },
]
