import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'
import { VERIFICATION_WAYS } from '@/domain/verification/closedLists'
import { inWords } from '../shared/codes/inWords'
import { options } from '../shared/options'

/** A person said on a day that a sheet is right: a record of its own, apart from an edit. */
export const Verifications: CollectionConfig = {
  slug: SLUGS.verifications,
  labels: { singular: 'Vérification', plural: 'Vérifications' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'sheetNumber',
    group: 'Extranet',
    defaultColumns: ['sheetNumber', 'at', 'byName', 'way'],
  },
  defaultSort: '-at',
  fields: [
    inWords('kind', { name: 'sheet', label: 'Nature', type: 'text', required: true }),
    { name: 'sheetId', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'sheetNumber', label: 'Fiche', type: 'text', index: true },
    { name: 'at', label: 'Le', type: 'date', required: true, index: true },
    { name: 'by', label: 'Par', type: 'relationship', relationTo: SLUGS.users },
    { name: 'byName', label: 'Nom montré', type: 'text' },
    { name: 'way', label: 'Comment', type: 'select', required: true, options: options(VERIFICATION_WAYS) },
    { name: 'checked', label: 'Ce qui a été vérifié', type: 'text' },
    { name: 'note', label: 'Précision', type: 'text', maxLength: 300 },
  ],
}
