import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/access/byRole'
import { anyReader } from '@/access/publishedForReader'
import { SLUGS } from '@/domain/slugs'
import { validateAbbreviation } from './validateAbbreviation'

/** The glossary: what each abbreviation of the texts means. */
export const Abbreviations: CollectionConfig = {
  slug: SLUGS.abbreviations,
  labels: { singular: 'Sigle', plural: 'Glossaire des sigles' },
  access: { read: anyReader, create: editorsOnly, update: editorsOnly, delete: editorsOnly },
  admin: {
    useAsTitle: 'abbreviation',
    group: 'Base de connaissances',
    description:
      'Ce que chaque sigle veut dire : dit à sa première apparition dans un texte, et au bas des pages imprimées.',
    defaultColumns: ['abbreviation', 'meaning', 'updatedAt'],
    listSearchableFields: ['abbreviation', 'meaning'],
  },
  defaultSort: 'abbreviation',
  disableDuplicate: true,
  fields: [
    {
      name: 'abbreviation',
      label: 'Sigle',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 20,
      validate: validateAbbreviation,
      admin: { description: 'Comme les textes l’écrivent : RSA, PUMa, AEEH.' },
    },
    { name: 'meaning', label: 'Ce qu’il veut dire', type: 'text', required: true, maxLength: 200 },
    {
      name: 'explanation',
      label: 'Explication',
      type: 'textarea',
      maxLength: 600,
      admin: { description: 'Une ou deux phrases, lues dans le glossaire.' },
    },
  ],
}
