import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody, nobodyField } from '@/access/byRole'
import { EXTRA_REASONS, PLACE_KINDS } from '@/domain/placement/closedLists'
import { SLUGS } from '@/domain/slugs'
import { options } from '../shared/options'

/**
 * A bed of a unit, from a day to another. Where a unit has places, what is free of it is read from their calendars. Written by the
 * commands of `features/placement` alone, which look at the calendar first.
 */
export const Places: CollectionConfig = {
  slug: SLUGS.places,
  labels: { singular: 'Place', plural: 'Places' },
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'reference',
    group: 'Lieux d’accueil',
    defaultColumns: ['reference', 'unit', 'kind', 'inServiceFrom', 'inServiceTo'],
    description: 'Se tiennent dans le calendrier du lieu d’accueil, sur le portail.',
  },
  defaultSort: 'reference',
  indexes: [{ fields: ['unit', 'reference'], unique: true }],
  fields: [
    {
      name: 'unit',
      label: 'Unité',
      type: 'relationship',
      relationTo: SLUGS.units,
      custom: { goesWith: true },
      required: true,
      index: true,
    },
    {
      name: 'facility',
      label: 'Lieu d’accueil',
      type: 'relationship',
      relationTo: SLUGS.facilities,
      custom: { goesWith: true },
      required: true,
      index: true,
    },
    { name: 'reference', label: 'Repère', type: 'text', required: true, maxLength: 40 },
    { name: 'kind', label: 'Nature', type: 'select', required: true, options: options(PLACE_KINDS) },
    // Days, `YYYY-MM-DD`.
    { name: 'inServiceFrom', label: 'En service du', type: 'text', required: true },
    { name: 'inServiceTo', label: 'au', type: 'text' },
    { name: 'extraReason', label: 'Motif du surnombre', type: 'select', options: options(EXTRA_REASONS) },
    {
      // What takes it from today on, written again from its calendar after each line: lists read it, decisions read the calendar.
      name: 'taken',
      type: 'json',
      access: { read: nobodyField },
      admin: { hidden: true },
      typescriptSchema: [
        () => ({
          tsType: "readonly import('@/domain/placement/Commitment').TakenSpan[]",
          type: 'array' as const,
        }),
      ],
    },
  ],
}
