import type { CollectionConfig } from 'payload'
import { nobody, nobodyField, ownMembershipsOrEditor } from '@/access/byRole'
import { MEMBERSHIP_ROLES, MEMBERSHIP_STATES } from '@/domain/membership/closedLists'
import { KEPT_KINDS, sheetKindSpec } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { day } from '../shared/day'
import { options } from '../shared/options'

/**
 * Ties a person to an organisation or a facility. Written by the commands of `features/keeping/memberships` alone, which check who asks;
 * rights are recomputed from these rows at each request.
 */
export const Memberships: CollectionConfig = {
  slug: SLUGS.memberships,
  labels: { singular: 'Appartenance', plural: 'Appartenances' },
  access: { read: ownMembershipsOrEditor, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'title',
    group: 'Extranet',
    defaultColumns: ['title', 'user', 'role', 'state', 'since'],
    description: 'Qui tient quelle fiche. Les invitations se font dans le bureau de l’extranet.',
  },
  defaultSort: '-updatedAt',
  fields: [
    { name: 'title', label: 'Fiche', type: 'text', required: true },
    { name: 'user', label: 'Compte', type: 'relationship', relationTo: SLUGS.users, index: true },
    // The address that was invited, until an account answers.
    { name: 'email', label: 'Courriel invité', type: 'email', index: true },
    {
      name: 'sheet',
      label: 'Nature',
      type: 'select',
      required: true,
      options: KEPT_KINDS.map((kind) => ({ value: kind, label: sheetKindSpec(kind).label })),
    },
    { name: 'sheetId', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'sheetNumber', label: 'Numéro', type: 'text', index: true },
    // Person (or invited address) and sheet: one row each, on both databases.
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'role', label: 'Rôle', type: 'select', required: true, options: options(MEMBERSHIP_ROLES) },
    {
      name: 'state',
      label: 'État',
      type: 'select',
      required: true,
      index: true,
      options: options(MEMBERSHIP_STATES),
    },
    { name: 'message', label: 'Message', type: 'textarea', maxLength: 500 },
    { name: 'answer', label: 'Réponse', type: 'textarea', maxLength: 500 },
    { name: 'invitedByName', label: 'Invité par', type: 'text' },
    day('invitedAt', 'Invité le'),
    { name: 'remindersSent', label: 'Rappels envoyés', type: 'number', defaultValue: 0 },
    day('remindedAt', 'Dernier rappel'),
    // Whether the account's role of partner or facility came with this row, and goes with it.
    { name: 'roleGiven', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
    day('since', 'Membre depuis le'),
    day('endedAt', 'Terminée le'),
    { name: 'linkHash', type: 'text', index: true, hidden: true, access: { read: nobodyField } },
    { name: 'linkExpiresAt', type: 'date', hidden: true, access: { read: nobodyField } },
  ],
}
