import type { Field } from 'payload'
import { nobodyField } from '@/access/byRole'

/** The place that a chapter or a sheet holds in the plan, as one key: its unique index keeps two from the same one. Written by hooks. */
export const placeField: Field = {
  name: 'place',
  type: 'text',
  unique: true,
  index: true,
  access: { read: nobodyField, create: nobodyField, update: nobodyField },
  admin: { hidden: true },
  hooks: { beforeDuplicate: [() => undefined] },
}
