import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'

/** What somebody is typing in a section of a sheet, kept as they type and dropped when they publish. One row a person and section. */
export const SheetDrafts: CollectionConfig = {
  slug: SLUGS.sheetDrafts,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'user', type: 'relationship', relationTo: SLUGS.users, required: true, index: true },
    { name: 'sheet', type: 'text', required: true },
    { name: 'sheetId', type: 'text', required: true, index: true },
    { name: 'section', type: 'text', required: true },
    { name: 'values', type: 'json', required: true },
    { name: 'baseValues', type: 'json', required: true },
  ],
}
