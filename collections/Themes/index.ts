import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/access/byRole'
import { anyReader } from '@/access/publishedForReader'
import { SLUGS } from '@/domain/slugs'
import { queueDependants } from '../shared/queueDependants'
import { refuseThemeLoop } from './hooks/refuseThemeLoop'

export const Themes: CollectionConfig = {
  slug: SLUGS.themes,
  labels: { singular: 'Thème', plural: 'Thèmes' },
  access: { read: anyReader, create: editorsOnly, update: editorsOnly, delete: editorsOnly },
  admin: {
    useAsTitle: 'title',
    group: 'Base de connaissances',
    defaultColumns: ['title', 'parent', 'order'],
  },
  defaultSort: 'order',
  hooks: { beforeValidate: [refuseThemeLoop], afterChange: [queueDependants(SLUGS.themes)] },
  fields: [
    { name: 'title', label: 'Nom', type: 'text', required: true },
    {
      name: 'slug',
      label: 'Adresse',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      validate: validateSlug,
      admin: { description: 'Minuscules et tirets : /themes/logement.' },
    },
    {
      name: 'parent',
      label: 'Dans le thème',
      type: 'relationship',
      relationTo: SLUGS.themes,
      index: true,
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    },
    {
      name: 'icon',
      label: 'Pictogramme',
      type: 'text',
      admin: { description: 'Nom d’un pictogramme Lucide : house, heart-pulse…' },
    },
    { name: 'order', label: 'Rang', type: 'number', defaultValue: 100, index: true },
  ],
}

function validateSlug(value: unknown): string | true {
  return typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
    ? true
    : 'Lettres minuscules sans accent, chiffres et tirets seulement.'
}
