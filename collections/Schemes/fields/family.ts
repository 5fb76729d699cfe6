import type { Field } from 'payload'
import { withAmountButton } from '../../shared/rates/withAmountButton'

export const familyFields: Field[] = [
  {
    name: 'family',
    label: false,
    type: 'group',
    admin: {
      description:
        'Les mots de la feuille remise à la famille : phrases courtes, mots simples. Vides, ceux de la fiche servent.',
    },
    fields: [
      { name: 'title', label: 'Titre', type: 'text' },
      withAmountButton({ name: 'summary', label: 'Résumé', type: 'textarea' }),
      {
        name: 'steps',
        label: 'Ce qu’il faut faire',
        labels: { singular: 'Étape', plural: 'Étapes' },
        type: 'array',
        maxRows: 12,
        fields: [withAmountButton({ name: 'text', label: 'Étape', type: 'textarea', required: true })],
      },
    ],
  },
]
