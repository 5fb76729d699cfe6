import type { Field } from 'payload'
import { editorsOnlyField } from '@/access/byRole'
import { SCHEME_KINDS } from '@/domain/scheme/closedLists'
import { SLUGS } from '@/domain/slugs'
import { options } from '../../shared/options'
import { withAmountButton } from '../../shared/rates/withAmountButton'

export const identityFields: Field[] = [
  {
    name: 'title',
    label: 'Titre',
    type: 'text',
    maxLength: 150,
    required: true,
    admin: { description: 'Le nom courant, sans sigle ni point final.' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'acronyms',
        label: 'Sigles',
        type: 'text',
        hasMany: true,
        admin: { width: '50%', description: 'FSL, RSA… Entrée après chacun.' },
      },
      {
        name: 'keywords',
        label: 'Mots de tous les jours',
        type: 'text',
        hasMany: true,
        admin: { width: '50%', description: 'Ce que dit une famille : « payer l’électricité ».' },
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
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        label: 'Nature',
        type: 'select',
        options: options(SCHEME_KINDS),
        index: true,
        admin: { width: '50%' },
      },
      {
        name: 'themes',
        label: 'Thèmes',
        type: 'relationship',
        relationTo: SLUGS.themes,
        hasMany: true,
        custom: { needed: true },
        index: true,
        admin: { width: '50%' },
      },
    ],
  },
  {
    name: 'proposedThemes',
    label: 'Thèmes proposés',
    type: 'relationship',
    relationTo: SLUGS.themes,
    hasMany: true,
    access: { read: editorsOnlyField },
    admin: {
      description:
        'Trouvés par un import dans les mots de la fiche, sans que la source le dise : à choisir ci-dessus, ou à retirer d’ici. Aucun lecteur ne les voit.',
      condition: (data) => Array.isArray(data.proposedThemes) && data.proposedThemes.length > 0,
    },
  },
]
