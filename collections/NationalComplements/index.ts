import type { CollectionConfig } from 'payload'
import { editorsOnly, editorsOnlyField, nobodyField } from '@/access/byRole'
import { complementsForReader } from '@/access/complementsForReader'
import {
  COMPLEMENT_STATES,
  LONGEST_COMPLEMENT,
  PLACEMENTS,
  REVIEW_REASONS,
} from '@/domain/nationalSheet/complementLists'
import { nationalPath } from '@/domain/nationalSheet/nationalAddress'
import { AUDIENCES } from '@/domain/sheet/closedLists'
import { SLUGS } from '@/domain/slugs'
import { env } from '@/env'
import { cleanTypedTexts } from '../shared/cleanTypedTexts'
import { options } from '../shared/options'
import { anchorComplement } from './hooks/anchorComplement'
import { queueNationalSheet, queueNationalSheetOfDeleted } from './hooks/queueNationalSheet'

/** Kept by the product: what a complement is anchored to, and what became of it. */
const kept = { access: { create: nobodyField, update: nobodyField } } as const

/** What people here add to a section of a national sheet; the national text is kept with it, so that both are read when it moves. */
export const NationalComplements: CollectionConfig = {
  slug: SLUGS.nationalComplements,
  labels: { singular: 'Complément local', plural: 'Compléments locaux' },
  access: {
    read: complementsForReader,
    readVersions: editorsOnly,
    create: editorsOnly,
    update: editorsOnly,
    delete: editorsOnly,
  },
  admin: {
    useAsTitle: 'title',
    group: 'Base de connaissances',
    description:
      'Ce que le département ajoute aux fiches nationales, section par section. S’ajoute depuis la fiche elle-même, sous le titre de la section. Enregistrer ici vaut relecture sur le texte national d’aujourd’hui.',
    defaultColumns: ['title', 'sheetCode', 'placement', 'audience', 'state', 'updatedAt'],
    listSearchableFields: ['title', 'sheetCode', 'text'],
    preview: ({ sheetCode }) =>
      typeof sheetCode === 'string' ? `${env.SITE_URL}${nationalPath(sheetCode)}` : null,
  },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  trash: true,
  versions: { maxPerDoc: 50, drafts: false },
  hooks: {
    beforeValidate: [cleanTypedTexts],
    beforeChange: [anchorComplement],
    afterChange: [queueNationalSheet],
    afterDelete: [queueNationalSheetOfDeleted],
  },
  fields: [
    { name: 'title', label: 'Fiche et section', type: 'text', ...kept, admin: { readOnly: true } },
    { name: 'sheetCode', label: 'Fiche nationale (code)', type: 'text', required: true, index: true },
    {
      name: 'sectionPath',
      label: 'Section',
      type: 'text',
      defaultValue: '',
      admin: { description: 'Vide : la fiche entière.' },
    },
    {
      name: 'placement',
      label: 'Place',
      type: 'select',
      required: true,
      defaultValue: 'below',
      options: options(PLACEMENTS),
    },
    {
      name: 'audience',
      label: 'Diffusion',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'agents',
      options: options(AUDIENCES),
      admin: { description: 'Une note est toujours pour les agents seulement.' },
    },
    { name: 'text', label: 'Complément', type: 'textarea', required: true, maxLength: LONGEST_COMPLEMENT },
    {
      name: 'state',
      label: 'État',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'current',
      options: options(COMPLEMENT_STATES),
      ...kept,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'reason',
      label: 'Pourquoi',
      type: 'select',
      options: options(REVIEW_REASONS),
      ...kept,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'changedAt',
      label: 'Texte national changé, vu le',
      type: 'date',
      index: true,
      ...kept,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'nationalText',
      label: 'Texte national sur lequel il a été écrit',
      type: 'textarea',
      access: { ...kept.access, read: editorsOnlyField },
      admin: { readOnly: true },
    },
    { name: 'sectionHash', type: 'text', ...kept, admin: { hidden: true } },
    {
      name: 'writtenBy',
      label: 'Écrit par',
      type: 'relationship',
      relationTo: SLUGS.users,
      access: { ...kept.access, read: editorsOnlyField },
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}
