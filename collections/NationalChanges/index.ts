import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { NATIONAL_EVENTS, NATIONAL_WORK } from '@/domain/nationalSheet/nationalStates'
import { SLUGS } from '@/domain/slugs'
import { options } from '../shared/options'

/** What a feed changed in a national sheet, with the local sheets that it concerns: work that editors do on a page of the portal. */
export const NationalChanges: CollectionConfig = {
  slug: SLUGS.nationalChanges,
  labels: { singular: 'Changement national', plural: 'Changements nationaux' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'title',
    group: 'Base de connaissances',
    description:
      'Ce que les imports des fiches nationales ont trouvé de changé. Se traite au bureau, page « National ».',
    defaultColumns: ['title', 'code', 'event', 'work', 'seenAt'],
    listSearchableFields: ['title', 'code'],
  },
  defaultSort: '-seenAt',
  indexes: [{ fields: ['code', 'feed'], unique: true }],
  fields: [
    { name: 'title', label: 'Titre', type: 'text', required: true },
    { name: 'code', label: 'Fiche nationale', type: 'text', required: true, index: true },
    { name: 'feed', type: 'number', required: true, index: true, admin: { hidden: true } },
    { name: 'event', label: 'Changement', type: 'select', required: true, options: options(NATIONAL_EVENTS) },
    { name: 'themeTitle', label: 'Thème', type: 'text', index: true },
    { name: 'seenAt', label: 'Vu le', type: 'date', required: true, index: true },
    { name: 'fileOn', label: 'Date de la source', type: 'text' },
    { name: 'movedTo', label: 'Fiche proposée', type: 'text' },
    // Titles with the text before and after, then the local sheets with why each is concerned.
    { name: 'passages', type: 'json', admin: { hidden: true } },
    { name: 'figures', type: 'json', admin: { hidden: true } },
    { name: 'local', type: 'json', admin: { hidden: true } },
    {
      name: 'localCount',
      label: 'Fiches locales',
      type: 'number',
      required: true,
      defaultValue: 0,
      index: true,
    },
    {
      name: 'work',
      label: 'Suite',
      type: 'select',
      required: true,
      defaultValue: 'todo',
      index: true,
      options: options(NATIONAL_WORK),
    },
    { name: 'handledBy', label: 'Traité par', type: 'relationship', relationTo: SLUGS.users },
    { name: 'handledAt', label: 'Traité le', type: 'date' },
  ],
}
