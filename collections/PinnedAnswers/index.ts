import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'

export const PinnedAnswers: CollectionConfig = {
  slug: SLUGS.pinnedAnswers,
  labels: { singular: 'Réponse épinglée', plural: 'Réponses épinglées' },
  access: { read: editorsOnly, create: editorsOnly, update: editorsOnly, delete: editorsOnly },
  admin: {
    useAsTitle: 'label',
    group: 'Recherche',
    description: 'Pour ces recherches, ces fiches viennent en tête (si le lecteur peut les lire).',
  },
  hooks: {
    beforeChange: [
      ({ data }) => ({ ...data, label: Array.isArray(data.queries) ? data.queries.join(', ') : '' }),
    ],
  },
  fields: [
    { name: 'queries', label: 'Quand on cherche', type: 'text', hasMany: true, required: true },
    {
      name: 'schemes',
      label: 'Montrer d’abord',
      type: 'relationship',
      relationTo: SLUGS.schemes,
      hasMany: true,
      required: true,
      maxRows: 5,
    },
    { name: 'label', type: 'text', admin: { hidden: true } },
  ],
}
