import type { Field } from 'payload'
import { editorsOnlyField, nobodyField } from '@/access/byRole'
import { LONGEST_SUMMARY } from '@/domain/editions/closedLists'
import { day } from '../../shared/day'
import { appliesFrom } from '../../shared/editions/appliesFrom'
import { changeCause } from '../../shared/editions/changeCause'
import { changeProposal } from '../../shared/editions/changeProposal'
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
        Field: '@collections/Schemes/components/PublicationChecklist.client#PublicationChecklist',
      },
    },
  },
  changeProposal,
  changeCause,
  {
    name: 'changeNote',
    label: 'Ce qui change dans cette version',
    type: 'textarea',
    maxLength: LONGEST_SUMMARY,
    admin: { ...aside, description: 'Lu par tous dans « ce qui a changé » et dans les bulletins.' },
  },
  appliesFrom,
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
