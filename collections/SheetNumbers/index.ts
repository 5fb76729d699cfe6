import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'

/** The registry of sheet numbers: a row for each number ever given, kept when the sheet is gone, so that none is reused. */
export const SheetNumbers: CollectionConfig = {
  slug: SLUGS.sheetNumbers,
  labels: { singular: 'Numéro de fiche', plural: 'Numéros de fiches' },
  access: { read: editorsOnly, create: nobody, update: editorsOnly, delete: nobody },
  admin: {
    useAsTitle: 'number',
    group: 'Réglages',
    defaultColumns: ['number', 'sheet', 'replacedBy'],
    hidden: ({ user }) => !user?.roles?.includes('administrator'),
  },
  // The last number of a letter is asked at each creation.
  indexes: [{ fields: ['letter', 'rank'] }],
  fields: [
    {
      name: 'number',
      label: 'Numéro',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      access: { update: () => false },
    },
    {
      name: 'letter',
      type: 'text',
      required: true,
      index: true,
      access: { update: () => false },
      admin: { hidden: true },
    },
    {
      name: 'rank',
      type: 'number',
      required: true,
      index: true,
      access: { update: () => false },
      admin: { hidden: true },
    },
    {
      name: 'publicId',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      access: { update: () => false },
      admin: { hidden: true },
    },
    {
      name: 'sheet',
      label: 'Collection',
      type: 'select',
      options: ALL_SHEET_KINDS.map((slug) => ({ value: slug, label: slug })),
      required: true,
      access: { update: () => false },
    },
    {
      name: 'replacedBy',
      label: 'Remplacée par (numéro)',
      type: 'text',
      admin: { description: 'L’adresse d’une fiche retirée mène à celle-ci.' },
    },
  ],
}
