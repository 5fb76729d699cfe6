import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { coordinatorsOnly } from '@/access/placementRights'
import { SHORTAGE_KINDS } from '@/domain/placement/closedLists'
import { SLUGS } from '@/domain/slugs'
import { options } from '../shared/options'

/** What was looked for and not found, criteria alone: demand that is not met. A report also says whom one asked, and what they refused. */
export const PlaceShortages: CollectionConfig = {
  slug: SLUGS.placeShortages,
  labels: { singular: 'Absence de place', plural: 'Absences de place' },
  access: { read: coordinatorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'at' },
  defaultSort: '-at',
  fields: [
    { name: 'kind', type: 'select', required: true, options: options(SHORTAGE_KINDS), index: true },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'request', type: 'relationship', relationTo: SLUGS.placementRequests, index: true },
    { name: 'by', type: 'relationship', relationTo: SLUGS.users },
    { name: 'service', type: 'text' },
    { name: 'criteria', type: 'json', required: true },
    // Contacts tried and refusals, as they stood then.
    { name: 'tried', type: 'json' },
  ],
}
