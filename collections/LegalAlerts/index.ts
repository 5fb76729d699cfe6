import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { ALERT_NATURES, ALERT_STATES } from '@/domain/law/alertLists'
import { SLUGS } from '@/domain/slugs'
import { options } from '../shared/options'

/** What has changed in an article, or a whole text, that sheets cite: one row for a version and a nature, treated on the page of the watch. */
export const LegalAlerts: CollectionConfig = {
  slug: SLUGS.legalAlerts,
  labels: { singular: 'Alerte juridique', plural: 'Alertes juridiques' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'title',
    group: 'Veille',
    defaultColumns: ['title', 'nature', 'effectOn', 'state', 'createdAt'],
  },
  defaultSort: '-createdAt',
  fields: [
    // The article, the version and the nature: what is seen again is not told again.
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'title', label: 'Article ou texte', type: 'text', required: true },
    { name: 'article', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'legiId', label: 'Identifiant de l’article ou du texte', type: 'text', required: true },
    { name: 'url', label: 'Adresse', type: 'text' },
    {
      name: 'nature',
      label: 'Nature du changement',
      type: 'select',
      required: true,
      index: true,
      options: options(ALERT_NATURES),
    },
    { name: 'effectOn', label: 'Prend effet le', type: 'text' },
    { name: 'before', label: 'Avant', type: 'textarea' },
    { name: 'after', label: 'Après', type: 'textarea' },
    {
      name: 'state',
      label: 'État',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'todo',
      options: options(ALERT_STATES),
    },
    { name: 'note', label: 'Note de l’éditeur', type: 'textarea', maxLength: 1000 },
    { name: 'handledByName', label: 'Par', type: 'text' },
    { name: 'handledAt', label: 'Le', type: 'date' },
  ],
}
