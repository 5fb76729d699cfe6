import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'

/** Words searched without result, counted; nothing tells who searched. */
export const MissedSearches: CollectionConfig = {
  slug: SLUGS.missedSearches,
  labels: { singular: 'Recherche sans résultat', plural: 'Recherches sans résultat' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: editorsOnly },
  admin: {
    useAsTitle: 'words',
    group: 'Recherche',
    defaultColumns: ['words', 'count', 'lastOn'],
    description: 'Ce que l’on cherche sans trouver : un synonyme ou une fiche à écrire ?',
  },
  defaultSort: '-count',
  fields: [
    { name: 'words', label: 'Mots', type: 'text', required: true, unique: true, index: true },
    { name: 'count', label: 'Fois', type: 'number', required: true, defaultValue: 1, index: true },
    {
      name: 'lastOn',
      label: 'Dernière fois',
      type: 'date',
      index: true,
      admin: { date: { displayFormat: 'd MMMM yyyy' } },
    },
  ],
}
