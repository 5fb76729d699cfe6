import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { REPORT_REASONS, REPORT_STATES } from '@/domain/report/closedLists'
import { SLUGS } from '@/domain/slugs'
import { inWords } from '../shared/codes/inWords'
import { options } from '../shared/options'

/** An error reported on a section of a sheet: a closed reason and a short text, with a state and an answer to the reporter. */
export const Reports: CollectionConfig = {
  slug: SLUGS.reports,
  labels: { singular: 'Signalement', plural: 'Signalements' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'title',
    group: 'Extranet',
    defaultColumns: ['title', 'section', 'reason', 'state', 'createdAt'],
  },
  defaultSort: '-createdAt',
  fields: [
    { name: 'title', label: 'Fiche', type: 'text', required: true },
    inWords('kind', { name: 'sheet', label: 'Nature', type: 'text', required: true }),
    { name: 'sheetId', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'sheetNumber', label: 'Numéro', type: 'text', index: true },
    inWords('section', { name: 'section', label: 'Partie de la fiche', type: 'text', required: true }),
    { name: 'reason', label: 'Raison', type: 'select', required: true, options: options(REPORT_REASONS) },
    { name: 'text', label: 'Précision', type: 'textarea', maxLength: 500 },
    // Sheet, section and reason while open: what several people say is one task.
    { name: 'group', type: 'text', required: true, index: true, admin: { hidden: true } },
    {
      name: 'reporter',
      label: 'Signalé par',
      type: 'relationship',
      relationTo: SLUGS.users,
      custom: { goesWith: true },
      required: true,
      index: true,
    },
    { name: 'reporterName', type: 'text', label: 'Nom' },
    {
      name: 'state',
      label: 'État',
      type: 'select',
      required: true,
      index: true,
      options: options(REPORT_STATES),
      defaultValue: 'new',
    },
    { name: 'answer', label: 'Réponse', type: 'textarea', maxLength: 500 },
    { name: 'answeredByName', label: 'Répondu par', type: 'text' },
    { name: 'takenAt', label: 'Pris en charge le', type: 'date' },
    { name: 'answeredAt', label: 'Répondu le', type: 'date', index: true },
  ],
}
