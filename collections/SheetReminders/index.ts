import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'

/** When the people of a sheet were last reminded of what is due. One row a sheet and purpose: a conditional write keeps two reminders a week apart. */
export const SheetReminders: CollectionConfig = {
  slug: SLUGS.sheetReminders,
  labels: { singular: 'Rappel', plural: 'Rappels' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: { useAsTitle: 'key', hidden: true },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'purpose', type: 'text', required: true },
    { name: 'sheetId', type: 'text', required: true, index: true },
    { name: 'sheetNumber', type: 'text', index: true },
    { name: 'sentAt', type: 'date', required: true, index: true },
    { name: 'byName', type: 'text' },
    { name: 'steps', type: 'number', defaultValue: 0 },
  ],
}
