import type { CollectionConfig } from 'payload'
import { administratorsOnly, editorsOnly, nobodyField } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'
import { IMPORT_FORMATS } from '@/domain/sources/importFormats'
import { ENCODING_LABELS } from '@/domain/text/encoding/TextEncoding'
import { env } from '@/env'
import { knownRandomName } from '@/features/sheets/files/write/randomName'
import { dropFailedUpload, nameUpload } from '../shared/nameUpload'
import { options } from '../shared/options'
import { importRunEndpoints } from './endpoints/importRunEndpoints'
import { dropReport } from './hooks/dropReport'
import { noteAsker, startDryRun } from './hooks/startDryRun'

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
  endpoints: importRunEndpoints,
  hooks: {
    beforeOperation: [nameUpload(knownRandomName)],
    beforeChange: [noteAsker],
    afterChange: [startDryRun],
    afterDelete: [dropReport],
    afterError: [dropFailedUpload(SLUGS.importRuns)],
  },
  upload: {
    // Outside what is served: read by `access.read` alone.
    staticDir: `${env.DATA_DIR}/imports`,
    filesRequiredOnCreate: true,
    mimeTypes: [
      'text/csv',
      'text/plain',
      'application/json',
      'application/x-ndjson',
      'application/geo+json',
      'application/vnd.ms-excel',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      // Folders of OpenFisca parameters, and of the guide.
      'application/zip',
      'application/x-zip-compressed',
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
      name: 'encoding',
      label: 'Encodage du texte',
      type: 'select',
      options: Object.entries(ENCODING_LABELS).map(([value, label]) => ({ value, label })),
      admin: {
        description:
          'À laisser vide : il est reconnu. À dire quand un essai à blanc ne le reconnaît pas, ou s’est trompé d’accents.',
      },
    },
    {
      name: 'complete',
      label: 'Fichier complet de sa source',
      type: 'checkbox',
      defaultValue: false,
      admin: {
        description:
          'Ce qui n’y est plus sera marqué absent (jamais supprimé). À laisser vide pour un extrait, un seul département par exemple.',
      },
    },
    {
      name: 'panel',
      type: 'ui',
      admin: { components: { Field: '@collections/ImportRuns/components/ImportPanel.client#ImportPanel' } },
    },
    {
      name: 'state',
      label: 'État',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      access: computed,
      // The panel tells it as it goes; the form would show how it was.
      admin: { readOnly: true, condition: () => false },
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
