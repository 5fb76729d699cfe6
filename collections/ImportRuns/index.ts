import type { CollectionConfig } from 'payload'
import { administratorsOnly } from '@/access/administratorsOnly'
import { editorsOnly } from '@/access/editorsOnly'
import { nobodyField } from '@/access/nobody'
import { IMPORT_FORMATS } from '@/domain/sources/importFormats'
import { options } from '../shared/options'
import { SLUGS } from '../slugs'

const computed = { create: nobodyField, update: nobodyField }

/** An import asked for in the admin: the file, its dry run, its progress and its report. */
export const ImportRuns: CollectionConfig = {
  slug: SLUGS.importRuns,
  labels: { singular: 'Import', plural: 'Imports' },
  access: { read: editorsOnly, create: editorsOnly, update: editorsOnly, delete: administratorsOnly },
  admin: {
    useAsTitle: 'filename',
    group: 'Échanges',
    defaultColumns: ['filename', 'format', 'state', 'createdAt'],
    description:
      'Déposez un fichier : l’essai à blanc dit ce qui changerait, rien n’est écrit avant votre accord.',
  },
  defaultSort: '-createdAt',
  upload: {
    staticDir: 'data/imports',
    filesRequiredOnCreate: true,
    mimeTypes: [
      'text/csv',
      'text/plain',
      'application/json',
      'application/geo+json',
      'application/vnd.ms-excel',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
  },
  fields: [
    { name: 'format', label: 'Format', type: 'select', required: true, options: options(IMPORT_FORMATS) },
    {
      name: 'source',
      label: 'Source',
      type: 'relationship',
      relationTo: SLUGS.dataSources,
      admin: { condition: (data) => data?.format === 'csv' },
    },
    {
      name: 'state',
      label: 'État',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      access: computed,
      admin: { readOnly: true, position: 'sidebar' },
      index: true,
      options: [
        { value: 'waiting', label: 'En attente' },
        { value: 'checking', label: 'Essai à blanc en cours' },
        { value: 'checked', label: 'Essai à blanc fait' },
        { value: 'applying', label: 'Import en cours' },
        { value: 'applied', label: 'Importé' },
        { value: 'failed', label: 'Impossible' },
      ],
    },
    { name: 'done', type: 'number', defaultValue: 0, access: computed, admin: { hidden: true } },
    { name: 'total', type: 'number', defaultValue: 0, access: computed, admin: { hidden: true } },
    { name: 'report', type: 'json', access: computed, admin: { hidden: true } },
    { name: 'fault', type: 'text', access: computed, admin: { hidden: true } },
    {
      name: 'askedBy',
      label: 'Demandé par',
      type: 'relationship',
      relationTo: SLUGS.users,
      access: computed,
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}
