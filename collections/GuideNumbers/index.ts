import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'

/** The plan numbers that chapters and sheets of the guide had and have no more: an old number still leads to what bore it. */
export const GuideNumbers: CollectionConfig = {
  slug: SLUGS.guideNumbers,
  labels: { singular: 'Ancien numéro du plan', plural: 'Anciens numéros du plan' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  indexes: [{ fields: ['number', 'until'] }],
  fields: [
    { name: 'number', type: 'text', required: true },
    { name: 'target', type: 'text', required: true, index: true },
    { name: 'isChapter', type: 'checkbox', required: true },
    { name: 'until', type: 'date', required: true },
  ],
}
