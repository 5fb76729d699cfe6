import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'
import { bulletinEndpoints } from './bulletinEndpoints'
import { headFields } from './fields/headFields'
import { lineFields } from './fields/lineFields'
import { keepBulletin } from './hooks/keepBulletin'
import { refuseDeletingPublished } from './hooks/refuseDeletingPublished'

/**
 * The numbered bulletins of what changed: gathered by a command, arranged here by an editor, then published for good. Readers read them
 * on the portal, line by line as they may read the sheets; over REST they are for editors.
 */
export const Bulletins: CollectionConfig = {
  slug: SLUGS.bulletins,
  labels: { singular: 'Bulletin', plural: 'Bulletins' },
  access: { read: editorsOnly, create: nobody, update: editorsOnly, delete: editorsOnly },
  admin: {
    useAsTitle: 'name',
    group: 'Base de connaissances',
    description: 'Se préparent depuis « Bulletins », sur le portail. Publiés, ils ne changent plus.',
    defaultColumns: ['name', 'from', 'to', 'state', 'publishedAt'],
    listSearchableFields: ['name'],
    preview: ({ year, number }) => `/bulletins/${year}-${number}`,
  },
  defaultSort: ['-year', '-number'],
  indexes: [{ fields: ['year', 'number'], unique: true }],
  endpoints: bulletinEndpoints,
  hooks: { beforeChange: [keepBulletin], beforeDelete: [refuseDeletingPublished] },
  fields: [...headFields, ...lineFields],
}
