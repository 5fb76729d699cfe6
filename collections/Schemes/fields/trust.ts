import type { Field } from 'payload'
import { editorsOnlyField, nobodyField } from '@/access/byRole'
import { gatedTrustFields } from '../../shared/publishing/gatedTrustFields'

/** The four dates, the owner and who may read: the sidebar of the editor. */
export const trustFields: Field[] = [
  ...gatedTrustFields,
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
