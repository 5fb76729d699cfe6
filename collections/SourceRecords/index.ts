import type { CollectionConfig } from 'payload'
import { editorsOnly, editorsOnlyField, nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'
import { day } from '../shared/day'

/** A record of a source, and the sheet that it feeds: several records may feed one sheet. Written by imports alone. */
export const SourceRecords: CollectionConfig = {
  slug: SLUGS.sourceRecords,
  labels: { singular: 'Enregistrement de source', plural: 'Enregistrements de sources' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'key',
    group: 'Échanges',
    defaultColumns: ['key', 'sheetNumber', 'source', 'noticesAt', 'missingSince'],
    description:
      'Ce que chaque source a donné, et la fiche que cela tient. Ce qu’un import n’a pas su lire se relit sur la fiche, au portail.',
  },
  indexes: [{ fields: ['source', 'sheet', 'key'], unique: true }],
  fields: [
    { name: 'source', label: 'Source', type: 'text', required: true, index: true },
    {
      name: 'sheet',
      label: 'Nature',
      type: 'select',
      required: true,
      options: [
        { value: 'organisations', label: 'Partenaire' },
        { value: 'services', label: 'Service' },
        { value: 'facilities', label: 'Lieu d’accueil' },
        { value: 'schemes', label: 'Dispositif' },
      ],
    },
    { name: 'key', label: 'Clef chez le producteur', type: 'text', required: true, index: true },
    { name: 'sheetId', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'sheetNumber', label: 'Fiche', type: 'text', index: true },
    // What the last import gave, field by field: what differs from it since was written here.
    { name: 'lastValues', type: 'json', admin: { hidden: true } },
    // Of the last values: an unchanged record is recognised without reading its sheet.
    { name: 'fingerprint', type: 'text', admin: { hidden: true } },
    { name: 'lastRun', type: 'text', index: true, admin: { hidden: true } },
    // What its last import could not read, or left aside: `[{ column, value, rule }]`, shown to editors on the sheet.
    { name: 'notices', type: 'json', access: { read: editorsOnlyField }, admin: { hidden: true } },
    day('noticesAt', 'Valeurs laissées de côté le', { readOnly: true }, true),
    day('noticesSeenAt', 'Relu le', { readOnly: true }),
    { name: 'noticesSeenByName', label: 'Relu par', type: 'text', admin: { readOnly: true } },
    day('missingSince', 'Absent de la source depuis le', { readOnly: true }, true),
  ],
}
