import type { Field } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { withAmountButton } from '../../shared/rates/withAmountButton'

export const articleIdentityFields: Field[] = [
  {
    name: 'title',
    label: 'Titre',
    type: 'text',
    maxLength: 150,
    required: true,
    admin: { description: 'Ce que la fiche explique, en quelques mots, sans point final.' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'chapter',
        label: 'Chapitre',
        type: 'relationship',
        relationTo: SLUGS.chapters,
        custom: { needed: true },
        index: true,
        admin: { width: '70%' },
      },
      {
        name: 'position',
        label: 'Rang dans le chapitre',
        type: 'number',
        min: 1,
        max: 999,
        admin: {
          width: '30%',
          step: 1,
          description: 'Vide : à la suite. Pour intercaler : « Le plan du guide » du bureau.',
        },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'acronyms',
        label: 'Sigles',
        type: 'text',
        hasMany: true,
        admin: { width: '50%', description: 'AEEH, RSA… Entrée après chacun.' },
      },
      {
        name: 'keywords',
        label: 'Mots-clés',
        type: 'text',
        hasMany: true,
        admin: { width: '50%', description: 'Les mots avec lesquels on cherche la fiche.' },
      },
    ],
  },
  withAmountButton({
    name: 'summary',
    label: 'Résumé',
    type: 'textarea',
    maxLength: 400,
    admin: { description: 'Une ou deux phrases. Affiché sous le titre et dans les résultats.' },
  }),
]
