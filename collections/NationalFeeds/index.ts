import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'

/**
 * The states of the national guide that were imported, one row each. The current one is that of the highest number whose state is
 * `current`: making a row so is the one act by which readers pass from a feed to the next.
 */
export const NationalFeeds: CollectionConfig = {
  slug: SLUGS.nationalFeeds,
  labels: { singular: 'Flux national', plural: 'Flux nationaux' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: { useAsTitle: 'number', hidden: true },
  defaultSort: '-number',
  fields: [
    { name: 'number', type: 'number', required: true, unique: true, index: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: [
        { value: 'staging', label: 'En préparation' },
        { value: 'current', label: 'Importé' },
      ],
    },
    // Of the run that prepares it: two runs never write the same feed.
    { name: 'holder', type: 'text' },
    { name: 'beatAt', type: 'date' },
    { name: 'files', type: 'number' },
    { name: 'counts', type: 'json' },
    { name: 'newestOn', type: 'text' },
    { name: 'changedAt', type: 'date' },
    { name: 'seenAt', type: 'date' },
  ],
}
