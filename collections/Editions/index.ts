import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { CHANGE_CAUSES, EDITION_NATURES } from '@/domain/editions/closedLists'
import { AUDIENCES } from '@/domain/sheet/closedLists'
import { SLUGS } from '@/domain/slugs'
import { appendOnly } from '../shared/appendOnly'
import { inWords } from '../shared/codes/inWords'
import { day } from '../shared/day'
import { options } from '../shared/options'

/**
 * What was published of each sheet, state after state, from which the past is read: added to at each publication, changed by
 * nobody. Readers read it through the portal, which asks their right; over REST it is for editors, as versions are.
 */
export const Editions: CollectionConfig = {
  slug: SLUGS.editions,
  labels: { singular: 'Édition', plural: 'Éditions' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'title',
    group: 'Base de connaissances',
    description: 'Ce qui a été publié de chaque fiche. Rien ne s’y modifie.',
    defaultColumns: ['sheetNumber', 'title', 'edition', 'effectFrom', 'publishedAt', 'nature'],
    listSearchableFields: ['title', 'sheetNumber'],
  },
  defaultSort: '-publishedAt',
  indexes: [{ fields: ['sheetId', 'edition'], unique: true }],
  hooks: appendOnly('Une édition ne se modifie pas et ne se supprime pas.'),
  fields: [
    inWords('kind', { name: 'sheet', label: 'Nature de la fiche', type: 'text', required: true }),
    { name: 'sheetId', type: 'text', required: true, admin: { hidden: true } },
    { name: 'sheetNumber', label: 'Fiche', type: 'text', required: true, index: true },
    { name: 'title', label: 'Titre', type: 'text', required: true },
    { name: 'edition', label: 'Édition n°', type: 'number', required: true },
    { ...day('effectFrom', 'S’applique à partir du'), required: true },
    { name: 'publishedAt', label: 'Publiée le', type: 'date', required: true, index: true },
    { name: 'audience', label: 'Diffusion', type: 'select', required: true, options: options(AUDIENCES) },
    {
      name: 'nature',
      label: 'Nature du changement',
      type: 'select',
      required: true,
      options: options(EDITION_NATURES),
    },
    { name: 'cause', label: 'Pourquoi', type: 'select', options: options(CHANGE_CAUSES) },
    { name: 'summary', label: 'Ce qui change', type: 'textarea' },
    { name: 'text', label: 'Texte', type: 'textarea' },
    { name: 'content', type: 'json', required: true, admin: { hidden: true } },
    // What the sheet's own note was: left as it was by a later publication, it tells nothing of that one.
    { name: 'sheetNote', type: 'text', admin: { hidden: true } },
    { name: 'digest', type: 'text', required: true, admin: { hidden: true } },
  ],
}
