import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { coordinatorsOnly } from '@/access/placementRights'
import { REFUSAL_REASONS } from '@/domain/placement/closedLists'
import {
  EXCHANGE_DIRECTIONS,
  EXCHANGE_MESSAGES,
  EXCHANGE_STATES,
} from '@/domain/placement/neighbours/exchangeStates'
import { SLUGS } from '@/domain/slugs'
import { options } from '../shared/options'

/**
 * A request that went to a neighbour, or came from one: where it is at, and what is still to be told to the other side (`pending`), which is
 * tried again until it is heard. Nothing of the child is here: the request has it.
 */
export const NeighbourExchanges: CollectionConfig = {
  slug: SLUGS.neighbourExchanges,
  labels: { singular: 'Demande entre départements', plural: 'Demandes entre départements' },
  access: { read: coordinatorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'key' },
  fields: [
    // `sent:<request>:<neighbour>:<rank>`, or `received:<neighbour>:<id there>`: the same message twice makes one row.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'direction', type: 'select', required: true, options: options(EXCHANGE_DIRECTIONS) },
    {
      name: 'neighbour',
      type: 'relationship',
      relationTo: SLUGS.placementNeighbours,
      required: true,
      index: true,
    },
    {
      name: 'request',
      type: 'relationship',
      relationTo: SLUGS.placementRequests,
      required: true,
      index: true,
    },
    // Of a received one, the id of the exchange over there.
    { name: 'theirId', type: 'text', index: true },
    { name: 'state', type: 'select', required: true, options: options(EXCHANGE_STATES), index: true },
    // The facility that is asked, then the one that answers: its number there, its name, its commune.
    { name: 'wantedNumber', type: 'text' },
    { name: 'wantedName', type: 'text' },
    { name: 'facilityNumber', type: 'text' },
    { name: 'facilityName', type: 'text' },
    { name: 'commune', type: 'text' },
    { name: 'reason', type: 'select', options: options(REFUSAL_REASONS) },
    // Who sent it, or answered it, on this side.
    { name: 'byName', type: 'text' },
    { name: 'sentAt', type: 'date', required: true },
    { name: 'answeredAt', type: 'date' },
    { name: 'endedAt', type: 'date' },
    { name: 'pending', type: 'select', options: options(EXCHANGE_MESSAGES), index: true },
    { name: 'tries', type: 'number', defaultValue: 0 },
    { name: 'nextTryAt', type: 'date' },
    { name: 'fault', type: 'text' },
  ],
}
