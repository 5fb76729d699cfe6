import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { LINK_REASONS, LINK_STATES } from '@/domain/links/linkLists'
import { SLUGS } from '@/domain/slugs'
import { options } from '../shared/options'

/** An address of another site that published sheets lead to, and what it answered; treated on the page of links. */
export const ExternalLinks: CollectionConfig = {
  slug: SLUGS.externalLinks,
  labels: { singular: 'Lien externe', plural: 'Liens externes' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'url',
    group: 'Veille',
    defaultColumns: ['url', 'state', 'reason', 'checkedAt', 'reads'],
  },
  defaultSort: '-reads',
  fields: [
    { name: 'url', label: 'Adresse', type: 'text', required: true, unique: true, index: true },
    {
      name: 'state',
      label: 'État',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'new',
      options: options(LINK_STATES),
    },
    { name: 'reason', label: 'Raison', type: 'select', options: options(LINK_REASONS) },
    { name: 'status', label: 'Réponse du site', type: 'number' },
    { name: 'checkedAt', label: 'Vérifié le', type: 'date', index: true },
    { name: 'failedOn', label: 'Premier échec le', type: 'text' },
    { name: 'movedTo', label: 'Nouvelle adresse', type: 'text' },
    // Readings of the sheets that lead to it, over the last month: the most read are asked first.
    {
      name: 'reads',
      label: 'Lectures des fiches',
      type: 'number',
      required: true,
      defaultValue: 0,
      index: true,
    },
    { name: 'sheets', label: 'Fiches', type: 'text', hasMany: true },
    { name: 'agentsOnly', label: 'Lu par les seuls agents', type: 'checkbox', defaultValue: false },
    { name: 'ignoredWhy', label: 'Laissé de côté parce que', type: 'text', maxLength: 300 },
    { name: 'ignoredByName', label: 'Par', type: 'text' },
  ],
}
