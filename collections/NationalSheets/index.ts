import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { publishedNational } from '@/access/publishedNational'
import { FOREVER } from '@/domain/nationalSheet/FOREVER'
import { NATIONAL_STATES } from '@/domain/nationalSheet/nationalStates'
import { SLUGS } from '@/domain/slugs'
import { options } from '../shared/options'

/**
 * Sheets of the national guide "vos droits", as their source gives them: imports alone write them, and editors decide of those that
 * the source withdrew on a page of their own. A row is what a sheet was from one feed to the next.
 */
export const NationalSheets: CollectionConfig = {
  slug: SLUGS.nationalSheets,
  labels: { singular: 'Fiche nationale', plural: 'Fiches nationales' },
  access: { read: publishedNational, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'title',
    group: 'Base de connaissances',
    description:
      'Les fiches de service-public.fr (DILA, licence ouverte), telles que le dernier import les a lues.',
    defaultColumns: ['title', 'code', 'themeTitle', 'modifiedOn', 'state'],
    listSearchableFields: ['title', 'code'],
  },
  defaultSort: 'title',
  disableDuplicate: true,
  indexes: [{ fields: ['code', 'since'], unique: true }],
  fields: [
    { name: 'title', label: 'Titre', type: 'text', required: true },
    { name: 'code', label: 'Code', type: 'text', required: true, index: true },
    { name: 'kind', label: 'Sorte (F, N ou R)', type: 'text', required: true, index: true },
    { name: 'type', label: 'Type', type: 'text' },
    { name: 'description', label: 'Résumé', type: 'textarea' },
    { name: 'audience', label: 'Public de la source', type: 'text' },
    { name: 'themeCode', label: 'Thème (code)', type: 'text', index: true },
    { name: 'themeTitle', label: 'Thème', type: 'text', index: true },
    { name: 'parentCode', label: 'Dossier', type: 'text', index: true },
    { name: 'trail', type: 'json', admin: { hidden: true } },
    { name: 'modifiedOn', label: 'À jour au', type: 'text', index: true },
    { name: 'url', label: 'Adresse à la source', type: 'text' },
    {
      name: 'state',
      label: 'État',
      type: 'select',
      required: true,
      defaultValue: 'current',
      index: true,
      options: options(NATIONAL_STATES),
    },
    { name: 'movedTo', label: 'Renvoie à', type: 'text' },
    { name: 'goneAt', label: 'Disparue le', type: 'date' },
    { name: 'changedAt', label: 'Texte changé le', type: 'date', index: true },
    { name: 'importedAt', label: 'Lue le', type: 'date' },
    // Lists never select what follows.
    { name: 'body', type: 'json', admin: { hidden: true } },
    { name: 'sections', type: 'json', admin: { hidden: true } },
    { name: 'services', type: 'json', admin: { hidden: true } },
    { name: 'contacts', type: 'json', admin: { hidden: true } },
    { name: 'textHash', type: 'text', admin: { hidden: true } },
    { name: 'addressHash', type: 'text', admin: { hidden: true } },
    { name: 'placeHash', type: 'text', admin: { hidden: true } },
    { name: 'aroundHash', type: 'text', admin: { hidden: true } },
    { name: 'since', type: 'number', required: true, index: true, admin: { hidden: true } },
    {
      name: 'until',
      type: 'number',
      required: true,
      defaultValue: FOREVER,
      index: true,
      admin: { hidden: true },
    },
  ],
}
