import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { placementRequestsForReader } from '@/access/placementRights'
import {
  CANCELLATION_REASONS,
  REQUEST_OUTCOMES,
  REQUEST_STATES,
  URGENCIES,
} from '@/domain/placement/closedLists'
import { SLUGS } from '@/domain/slugs'
import { noteApiRead } from '@/features/placement/requests/write/noteApiRead'
import { options } from '../shared/options'

/**
 * A child, or brothers and sisters, for whom a place is looked for, without identity. Written by the commands of `features/placement`
 * alone. `profile` is what is looked for; the columns are what lists sort and filter by. `state` follows the calendar: it is written
 * again after each line that concerns the request.
 */
export const PlacementRequests: CollectionConfig = {
  slug: SLUGS.placementRequests,
  labels: { singular: 'Demande d’accueil', plural: 'Demandes d’accueil' },
  access: { read: placementRequestsForReader, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'reference' },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['state', 'legalDeadline'] }],
  hooks: { afterRead: [noteApiRead] },
  fields: [
    // That of the business software, never a name.
    { name: 'reference', type: 'text', required: true, maxLength: 40, index: true },
    { name: 'requester', type: 'relationship', relationTo: SLUGS.users, index: true },
    { name: 'requesterName', type: 'text' },
    { name: 'service', type: 'text', index: true },
    { name: 'state', type: 'select', required: true, options: options(REQUEST_STATES), index: true },
    { name: 'outcome', type: 'select', options: options(REQUEST_OUTCOMES) },
    { name: 'closeReason', type: 'select', options: options(CANCELLATION_REASONS) },
    { name: 'closeNote', type: 'textarea', maxLength: 500 },
    { name: 'urgency', type: 'select', required: true, options: options(URGENCIES) },
    { name: 'legalDeadline', type: 'date', index: true },
    { name: 'wishedFrom', type: 'text', required: true },
    {
      name: 'profile',
      type: 'json',
      required: true,
      typescriptSchema: [
        () => ({
          tsType: "import('@/domain/placement/PlacementProfile').PlacementProfile",
          type: 'object' as const,
        }),
      ],
    },
    {
      name: 'admission',
      type: 'json',
      typescriptSchema: [
        () => ({
          tsType: "import('@/domain/placement/AdmissionFacts').AdmissionFacts",
          type: 'object' as const,
        }),
      ],
    },
    { name: 'openedAt', type: 'date' },
    { name: 'searchedAt', type: 'date' },
    { name: 'waitingSince', type: 'date' },
    // When an option was first accepted for each of its children.
    { name: 'decidedAt', type: 'date' },
    { name: 'closedAt', type: 'date', index: true },
    { name: 'alertsSent', type: 'json' },
    { name: 'anonymisedAt', type: 'date' },
    // The neighbour that sent it, and its own reference there.
    { name: 'neighbour', type: 'relationship', relationTo: SLUGS.placementNeighbours, index: true },
    { name: 'neighbourRequest', type: 'text', index: true },
  ],
}
