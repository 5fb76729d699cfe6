import type { CollectionBeforeChangeHook, Field } from 'payload'
import { nobodyField } from '@/access/byRole'
import { bodyFiles } from '@/features/sheets/richText/present/bodyFiles'

/** The files that the long text of a sheet shows, read from it at each save: who reads the sheet reads them too. */
export const bodyFilesField: Field = {
  name: 'bodyFiles',
  type: 'text',
  hasMany: true,
  index: true,
  access: { create: nobodyField, update: nobodyField },
  admin: { hidden: true },
}

/** Keeps `bodyFiles` as the text is. */
export const noteBodyFiles: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  bodyFiles: bodyFiles('body' in data ? data.body : originalDoc?.body),
})
