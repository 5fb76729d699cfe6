import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/access/byRole'
import { neverPublishedRates, publishedRates } from '@/access/publishedRates'
import { SLUGS } from '@/domain/slugs'
import { env } from '@/env'
import { amountsEndpoint } from './amountsEndpoint'
import { entryFields } from './fields/entries'
import { identityFields } from './fields/identity'
import { measureFields } from './fields/measure'
import { keepCode } from './hooks/keepCode'
import { keepEntries } from './hooks/keepEntries'
import { noteRate } from './hooks/noteRate'
import { queueCitingSheets } from './hooks/queueCitingSheets'
import { refuseIncompleteRate } from './hooks/refuseIncompleteRate'

/** Dated amounts: each figure lives once, with its text, and applies from its day on. */
export const Rates: CollectionConfig = {
  slug: SLUGS.rates,
  labels: { singular: 'Barème', plural: 'Barèmes' },
  access: {
    read: publishedRates,
    readVersions: editorsOnly,
    create: editorsOnly,
    update: editorsOnly,
    delete: neverPublishedRates,
  },
  admin: {
    useAsTitle: 'label',
    group: 'Base de connaissances',
    description:
      'Les montants qui changent à leur date. Une nouvelle valeur : un montant, sa date d’effet, son texte ; elle s’applique seule ce jour-là.',
    defaultColumns: ['label', 'shortLabel', 'domain', 'stillValidOn', '_status'],
    listSearchableFields: ['label', 'shortLabel', 'code'],
    preview: ({ code }) => (typeof code === 'string' ? `${env.SITE_URL}/baremes/${code}` : null),
  },
  defaultSort: 'label',
  disableDuplicate: true,
  endpoints: [amountsEndpoint],
  versions: { maxPerDoc: 100, drafts: { validate: false } },
  hooks: {
    beforeValidate: [keepCode],
    // The gate first: what it lets through is then seen by readers.
    beforeChange: [refuseIncompleteRate, keepEntries],
    afterChange: [noteRate, queueCitingSheets],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Valeurs', fields: entryFields },
        { label: 'Ce que c’est', fields: [...identityFields, ...measureFields] },
      ],
    },
  ],
}
