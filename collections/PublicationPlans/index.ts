import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { PLAN_STATES, PLANNED_ACTS } from '@/domain/editions/closedLists'
import { SLUGS } from '@/domain/slugs'
import { inWords } from '../shared/codes/inWords'
import { options } from '../shared/options'

/** What will be published or withdrawn at its hour, as it was approved and by whom. Written by the commands of `planning` alone. */
export const PublicationPlans: CollectionConfig = {
  slug: SLUGS.publicationPlans,
  labels: { singular: 'Publication programmée', plural: 'Publications programmées' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'title',
    group: 'Base de connaissances',
    description: 'Se programme et s’annule depuis la fiche, dans « Publication programmée ».',
    defaultColumns: ['title', 'act', 'at', 'state', 'approvedByName', 'reason'],
    listSearchableFields: ['title', 'sheetNumber'],
  },
  defaultSort: '-at',
  indexes: [{ fields: ['state', 'at'] }],
  fields: [
    inWords('kind', { name: 'sheet', label: 'Nature de la fiche', type: 'text', required: true }),
    { name: 'sheetId', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'sheetNumber', label: 'Fiche', type: 'text', required: true },
    { name: 'title', label: 'Titre', type: 'text', required: true },
    { name: 'act', label: 'Ce qui se fera', type: 'select', required: true, options: options(PLANNED_ACTS) },
    { name: 'at', label: 'Le', type: 'date', required: true },
    { name: 'state', label: 'État', type: 'select', required: true, options: options(PLAN_STATES) },
    { name: 'reason', label: 'Pourquoi', type: 'text' },
    { name: 'approvedBy', label: 'Approuvée par', type: 'relationship', relationTo: SLUGS.users },
    { name: 'approvedByName', label: 'Nom', type: 'text' },
    { name: 'approvedAt', label: 'Approuvée le', type: 'date' },
    { name: 'endedAt', label: 'Faite ou arrêtée le', type: 'date' },
    { name: 'approved', type: 'json', admin: { hidden: true } },
    { name: 'digest', type: 'text', admin: { hidden: true } },
  ],
}
