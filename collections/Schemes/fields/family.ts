import type { Field } from 'payload'

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
      { name: 'summary', label: 'Résumé', type: 'textarea' },
      {
        name: 'steps',
        label: 'Ce qu’il faut faire',
        labels: { singular: 'Étape', plural: 'Étapes' },
        type: 'array',
        maxRows: 12,
        fields: [{ name: 'text', label: 'Étape', type: 'textarea', required: true }],
      },
    ],
  },
]
