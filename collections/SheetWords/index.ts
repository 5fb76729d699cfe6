import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'
import { inWords } from '../shared/codes/inWords'

/** Words searched before a sheet was opened, counted by month; nothing tells who searched. */
export const SheetWords: CollectionConfig = {
  slug: SLUGS.sheetWords,
  labels: { singular: 'Mots qui mènent à une fiche', plural: 'Mots qui mènent aux fiches' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: { useAsTitle: 'words', group: 'Recherche', defaultColumns: ['month', 'number', 'words', 'count'] },
  defaultSort: '-month',
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    inWords('day', { name: 'month', label: 'Mois', type: 'text', required: true, index: true }),
    { name: 'number', label: 'Fiche', type: 'text', required: true, index: true },
    { name: 'words', label: 'Mots', type: 'text', required: true },
    { name: 'count', label: 'Fois', type: 'number', required: true, defaultValue: 1 },
  ],
}
