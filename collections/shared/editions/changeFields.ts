import type { Field } from 'payload'
import { LONGEST_SUMMARY } from '@/domain/editions/closedLists'
import { appliesFrom } from './appliesFrom'
import { changeCause } from './changeCause'
import { changeProposal } from './changeProposal'

/** What a publication says of its change: why, what in a sentence, and from when it is the law. */
export const changeFields: Field[] = [
  changeProposal,
  changeCause,
  {
    name: 'changeNote',
    label: 'Ce qui change dans cette version',
    type: 'textarea',
    maxLength: LONGEST_SUMMARY,
    admin: {
      position: 'sidebar',
      description: 'Lu par tous dans « ce qui a changé » et dans les bulletins.',
    },
  },
  appliesFrom,
]
