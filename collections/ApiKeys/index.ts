import type { CollectionConfig } from 'payload'
import { administratorsOnly, nobody } from '@/access/byRole'
import { AUDIENCES } from '@/domain/sheet/closedLists'
import { SLUGS } from '@/domain/slugs'
import { options } from '../shared/options'
import { giveApiKey, keepHash, showApiKeyOnce } from './hooks/apiKeyHooks'
import { noteKey } from './hooks/noteKey'

/** Keys of the département's other tools: shown once, stored hashed, revocable. */
export const ApiKeys: CollectionConfig = {
  slug: SLUGS.apiKeys,
  labels: { singular: 'Clé d’interface', plural: 'Clés d’interface' },
  access: {
    read: administratorsOnly,
    create: administratorsOnly,
    update: administratorsOnly,
    delete: nobody,
  },
  admin: {
    useAsTitle: 'name',
    group: 'Réglages',
    defaultColumns: ['name', 'readerClass', 'ratePerMinute', 'revoked'],
  },
  hooks: { beforeValidate: [giveApiKey], beforeChange: [keepHash], afterChange: [noteKey, showApiKeyOnce] },
  fields: [
    { name: 'name', label: 'Outil', type: 'text', required: true },
    {
      name: 'readerClass',
      label: 'Peut lire',
      type: 'select',
      required: true,
      defaultValue: 'public',
      options: options(AUDIENCES),
    },
    {
      name: 'ratePerMinute',
      label: 'Requêtes par minute',
      type: 'number',
      required: true,
      defaultValue: 120,
      min: 1,
      max: 6000,
    },
    { name: 'revoked', label: 'Révoquée', type: 'checkbox', defaultValue: false },
    {
      name: 'hash',
      type: 'text',
      unique: true,
      index: true,
      access: { read: () => false, create: () => false, update: () => false },
      admin: { hidden: true },
    },
    {
      name: 'shownOnce',
      label: 'Clé',
      type: 'text',
      virtual: true,
      admin: { components: { Field: '/collections/ApiKeys/components/NewKey.client#NewKey' } },
    },
  ],
}
