import type { Field } from 'payload'
import { editorsOnlyField, nobodyField } from '@/access/byRole'
import { missingSinceField } from '../../shared/missingSince'

/** Where the facts come from; written by imports alone. */
export const provenanceFields: Field[] = [
  {
    name: 'provenance',
    type: 'json',
    access: { read: editorsOnlyField, create: nobodyField, update: nobodyField },
    admin: { hidden: true },
    typescriptSchema: [
      () => ({
        type: 'object' as const,
        additionalProperties: { type: 'string' as const },
      }),
    ],
  },
  missingSinceField,
]
