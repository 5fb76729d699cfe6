import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { coordinatorsOnly } from '@/access/placementRights'
import { SLUGS } from '@/domain/slugs'

/** Figures of places as they stood at the end of a month, counted once and never again. */
export const PlacementSnapshots: CollectionConfig = {
  slug: SLUGS.placementSnapshots,
  labels: { singular: 'Relevé des places', plural: 'Relevés des places' },
  access: { read: coordinatorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'month' },
  defaultSort: '-month',
  fields: [
    // `YYYY-MM`.
    { name: 'month', type: 'text', required: true, unique: true, index: true },
    { name: 'takenAt', type: 'date', required: true },
    { name: 'figures', type: 'json', required: true },
  ],
}
