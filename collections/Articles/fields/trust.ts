import type { Field } from 'payload'
import { day } from '../../shared/day'
import { changeFields } from '../../shared/editions/changeFields'
import { keeperFields, numberFields, verificationFields } from '../../shared/trustFields'

const aside = { position: 'sidebar' as const }

/** The checklist, the dates, the owner and who may read: the sidebar of the editor. */
export const articleTrustFields: Field[] = [
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
