import type { Field } from 'payload'
import { day } from '../day'
import { changeFields } from '../editions/changeFields'
import { keeperFields, numberFields, verificationFields } from '../trustFields'

const aside = { position: 'sidebar' as const }

/** The checklist, what changes, the dates, the owner and who may read: the sidebar of a sheet published through the gate. */
export const gatedTrustFields: Field[] = [
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
]
