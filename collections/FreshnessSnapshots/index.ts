import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '@/access/byRole'
import { FRESHNESS_PARTS } from '@/domain/freshness/freshnessParts'
import { SLUGS } from '@/domain/slugs'
import { options } from '../shared/options'

/** How many sheets were verified within their own cadence in a week, as it was counted then: added to by the weekly count, changed by nobody. */
export const FreshnessSnapshots: CollectionConfig = {
  slug: SLUGS.freshnessSnapshots,
  labels: { singular: 'Relevé de fraîcheur', plural: 'Relevés de fraîcheur' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'label',
    group: 'Base de connaissances',
    description:
      'Compté une fois par semaine, jamais recompté ; se lit sur la page « Fraîcheur » du portail.',
    defaultColumns: ['week', 'part', 'label', 'published', 'inTime'],
  },
  defaultSort: '-week',
  indexes: [{ fields: ['week', 'part', 'code'], unique: true }],
  fields: [
    // The Monday of the week in France, `YYYY-MM-DD`.
    { name: 'week', label: 'Semaine du lundi', type: 'text', required: true, index: true },
    { name: 'part', label: 'Compté par', type: 'select', required: true, options: options(FRESHNESS_PARTS) },
    // The name of a kind, the id of a theme or of a person; `all` for everything.
    { name: 'code', type: 'text', required: true, admin: { hidden: true } },
    { name: 'label', label: 'Nom', type: 'text', required: true },
    { name: 'published', label: 'Fiches publiées', type: 'number', required: true },
    { name: 'inTime', label: 'Dans leur délai', type: 'number', required: true },
    { name: 'takenAt', label: 'Compté le', type: 'date', required: true },
  ],
}
