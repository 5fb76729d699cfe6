import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'
import { validatePinned } from './validatePinned'

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
      name: 'sheets',
      label: 'Montrer d’abord',
      type: 'text',
      hasMany: true,
      required: true,
      validate: validatePinned,
      admin: {
        description: 'De toute nature, cinq au plus, dans l’ordre : tapez un nom ou un numéro.',
        components: { Field: '/collections/shared/guideBlocks/SheetsField.client#SheetsField' },
      },
    },
    { name: 'label', type: 'text', admin: { hidden: true } },
  ],
}
