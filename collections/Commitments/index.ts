import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { coordinatorsOnly } from '@/access/placementRights'
import { COMMITMENT_KINDS } from '@/domain/placement/closedLists'
import { SLUGS } from '@/domain/slugs'
import { appendOnly } from '../shared/appendOnly'
import { options } from '../shared/options'

/**
 * The calendar of each place, line after line (`domain/placement/Commitment`). Two lines never have the same `place` and `seq`, nor the
 * same `turn`: of two who read the same calendar, or act on the same request, one alone writes, on both databases.
 */
export const Commitments: CollectionConfig = {
  slug: SLUGS.commitments,
  labels: { singular: 'Ligne de calendrier', plural: 'Lignes de calendrier' },
  access: { read: coordinatorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'thread' },
  defaultSort: 'seq',
  indexes: [{ fields: ['place', 'seq'], unique: true }],
  hooks: appendOnly('Une ligne de calendrier ne se modifie pas et ne se supprime pas : on en ajoute une.'),
  fields: [
    { name: 'place', type: 'relationship', relationTo: SLUGS.places, required: true, index: true },
    { name: 'unit', type: 'relationship', relationTo: SLUGS.units, required: true, index: true },
    { name: 'facility', type: 'relationship', relationTo: SLUGS.facilities, required: true, index: true },
    { name: 'seq', type: 'number', required: true },
    { name: 'thread', type: 'text', required: true, index: true },
    // `<request>:<rank of the line among those of the request>`, `<place>:<seq>` where there is no request.
    { name: 'turn', type: 'text', required: true, unique: true, index: true },
    { name: 'kind', type: 'select', required: true, options: options(COMMITMENT_KINDS) },
    { name: 'state', type: 'text', required: true },
    // Days, `YYYY-MM-DD`.
    { name: 'from', type: 'text', required: true },
    { name: 'to', type: 'text' },
    { name: 'readyOn', type: 'text' },
    { name: 'expiresAt', type: 'date', index: true },
    { name: 'request', type: 'relationship', relationTo: SLUGS.placementRequests, index: true },
    { name: 'child', type: 'number' },
    { name: 'reason', type: 'text' },
    { name: 'note', type: 'textarea', maxLength: 500 },
    { name: 'destination', type: 'text' },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'occurredAt', type: 'date' },
    { name: 'by', type: 'relationship', relationTo: SLUGS.users },
    { name: 'byName', type: 'text' },
    { name: 'override', type: 'textarea', maxLength: 500 },
  ],
}
