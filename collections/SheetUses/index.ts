import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'
import { inWords } from '../shared/codes/inWords'

/** Reads of each sheet, and searches that led to it, counted by day; nothing tells who read. */
export const SheetUses: CollectionConfig = {
  slug: SLUGS.sheetUses,
  labels: { singular: 'Consultation', plural: 'Consultations' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'number',
    group: 'Recherche',
    defaultColumns: ['day', 'number', 'reads', 'fromSearch'],
  },
  defaultSort: '-day',
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    inWords('day', { name: 'day', label: 'Jour', type: 'text', required: true, index: true }),
    { name: 'number', label: 'Fiche', type: 'text', required: true, index: true },
    { name: 'reads', label: 'Lectures', type: 'number', required: true, defaultValue: 0 },
    { name: 'fromSearch', label: 'Depuis une recherche', type: 'number', required: true, defaultValue: 0 },
  ],
}
