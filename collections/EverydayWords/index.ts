import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'
import { queueLexicon } from '../shared/queueLexicon'
import { keepSayingKey } from './hooks/keepSayingKey'
import { typedSaying } from './typedSaying'
import { validateMeans } from './validateMeans'
import { validateSaying } from './validateSaying'

/** What editors decide of everyday sayings; those of the product that they do not speak of stay as they came. */
export const EverydayWords: CollectionConfig = {
  slug: SLUGS.everydayWords,
  labels: { singular: 'Mot de tous les jours', plural: 'Mots de tous les jours' },
  access: { read: editorsOnly, create: editorsOnly, update: editorsOnly, delete: editorsOnly },
  admin: {
    useAsTitle: 'said',
    group: 'Recherche',
    defaultColumns: ['said', 'means', 'off', 'updatedAt'],
    listSearchableFields: ['said', 'means'],
    description:
      'Ce que l’on dit (« je n’ai plus de gaz ») et les mots des fiches que la recherche doit comprendre, dans un seul sens. Appliqués à la recherche en moins d’une minute.',
    components: { beforeListTable: ['/collections/EverydayWords/components/ProductWords#ProductWords'] },
  },
  defaultSort: 'said',
  hooks: {
    beforeValidate: [keepSayingKey],
    afterChange: [queueLexicon],
    afterDelete: [queueLexicon],
  },
  fields: [
    {
      name: 'said',
      label: 'Ce que l’on dit',
      type: 'text',
      required: true,
      maxLength: 120,
      defaultValue: typedSaying,
      validate: validateSaying,
      admin: {
        description:
          'Comme on le dit : « couper le gaz », « ne peut plus conduire ». Les petits mots, le pluriel et le féminin ne comptent pas. La même expression que celle de Repère la remplace.',
      },
    },
    {
      name: 'means',
      label: 'La recherche comprend',
      type: 'text',
      hasMany: true,
      validate: validateMeans,
      admin: {
        description:
          'Des mots du titre ou des mots-clés des fiches, le plus juste d’abord : « facture impayée ».',
        condition: (data) => data.off !== true,
      },
    },
    {
      name: 'off',
      label: 'Ne plus comprendre cette expression',
      type: 'checkbox',
      defaultValue: false,
      admin: {
        description: 'Pour une expression de Repère qui attrape autre chose que ce que l’on cherche ici.',
      },
    },
    // What makes two sayings one: one row each, on both databases.
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
  ],
}
