import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/access/byRole'
import { anyReader } from '@/access/publishedForReader'
import { SLUGS } from '@/domain/slugs'
import { cleanTypedTexts } from '../shared/cleanTypedTexts'
import { placeField } from '../shared/guide/placeField'
import { queueDependants } from '../shared/queueDependants'
import { keepChapterPlace } from './hooks/keepChapterPlace'

/** The plan of the guide. A number is its place among the others, counted when it is read: moving a chapter saves that chapter alone. */
export const Chapters: CollectionConfig = {
  slug: SLUGS.chapters,
  labels: { singular: 'Chapitre du guide', plural: 'Chapitres du guide' },
  access: { read: anyReader, create: editorsOnly, update: editorsOnly, delete: editorsOnly },
  admin: {
    useAsTitle: 'title',
    group: 'Base de connaissances',
    description:
      'Le plan du guide. Pour déplacer chapitres et fiches, ouvrez « Le plan du guide » du bureau.',
    defaultColumns: ['title', 'parent', 'position'],
    listSearchableFields: ['title'],
    components: { beforeListTable: ['/collections/shared/guide/GuideExport#GuideExport'] },
  },
  defaultSort: 'position',
  disableDuplicate: true,
  hooks: {
    beforeValidate: [cleanTypedTexts],
    beforeChange: [keepChapterPlace],
    afterChange: [queueDependants(SLUGS.chapters)],
  },
  fields: [
    { name: 'title', label: 'Titre', type: 'text', required: true, maxLength: 150 },
    {
      type: 'row',
      fields: [
        {
          name: 'parent',
          label: 'Dans le chapitre',
          type: 'relationship',
          relationTo: SLUGS.chapters,
          index: true,
          filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
          admin: { width: '70%', description: 'Vide : un chapitre du premier niveau.' },
        },
        {
          name: 'position',
          label: 'Rang',
          type: 'number',
          min: 1,
          max: 999,
          admin: { width: '30%', step: 1, description: 'Vide : à la suite des autres.' },
        },
      ],
    },
    {
      name: 'introduction',
      label: 'Présentation du chapitre',
      type: 'textarea',
      maxLength: 1000,
      admin: { description: 'Quelques phrases en tête du chapitre. Une ligne vide sépare les paragraphes.' },
    },
    placeField,
  ],
}
