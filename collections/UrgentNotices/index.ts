import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'
import { inWords } from '../shared/codes/inWords'

/** What an editor had told at once to those who follow a sheet: once for each state of the sheet. */
export const UrgentNotices: CollectionConfig = {
  slug: SLUGS.urgentNotices,
  labels: { singular: 'Annonce urgente', plural: 'Annonces urgentes' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'title',
    group: 'Base de connaissances',
    description: 'Ce qui a été annoncé tout de suite à ceux qui suivent une fiche. S’envoie depuis la fiche.',
    defaultColumns: ['sheetNumber', 'title', 'words', 'at', 'byName', 'recipients'],
    listSearchableFields: ['title', 'sheetNumber'],
  },
  defaultSort: '-at',
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    inWords('kind', { name: 'sheet', label: 'Nature de la fiche', type: 'text', required: true }),
    { name: 'sheetNumber', label: 'Fiche', type: 'text', required: true, index: true },
    { name: 'title', label: 'Titre', type: 'text', required: true },
    { name: 'words', label: 'Ce qui change', type: 'textarea', required: true },
    { name: 'at', label: 'Annoncée le', type: 'date', required: true, index: true },
    { name: 'by', label: 'Par', type: 'relationship', relationTo: SLUGS.users },
    { name: 'byName', label: 'Nom', type: 'text' },
    { name: 'recipients', label: 'Destinataires', type: 'number', required: true },
  ],
}
