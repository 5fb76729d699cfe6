import type { CollectionConfig } from 'payload'
import { administratorsOnly, nobody, nobodyField } from '@/access/byRole'
import { IDENTITY_CHECKS } from '@/domain/lock/identityChecks'
import { SLUGS } from '@/domain/slugs'
import { options } from '../shared/options'

const when = { date: { pickerAppearance: 'dayAndTime', displayFormat: "d MMMM yyyy 'à' HH:mm" } } as const

/** An account that the helpdesk opens again: who asked, how the person was made sure of, who approved, what became of the code. Of the code itself, a keyed hash. */
export const Unblocks: CollectionConfig = {
  slug: SLUGS.unblocks,
  labels: { singular: 'Déblocage', plural: 'Déblocages' },
  access: { read: administratorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'accountName',
    group: 'Réglages',
    defaultColumns: [
      'askedAt',
      'accountName',
      'askedByName',
      'identityCheck',
      'ticket',
      'approvedByName',
      'usedAt',
    ],
    hidden: ({ user }) => !user?.roles?.includes('administrator'),
  },
  defaultSort: '-askedAt',
  fields: [
    { name: 'account', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'accountName', label: 'Compte', type: 'text', required: true },
    { name: 'askedAt', label: 'Demandé le', type: 'date', required: true, index: true, admin: when },
    { name: 'askedBy', type: 'text', admin: { hidden: true } },
    { name: 'askedByName', label: 'Par', type: 'text' },
    {
      name: 'identityCheck',
      label: 'Identité vérifiée',
      type: 'select',
      // Absent where the command of the server gave the code.
      options: options(IDENTITY_CHECKS),
    },
    { name: 'ticket', label: 'N° de ticket', type: 'text' },
    { name: 'lostKey', label: 'Clé désactivée', type: 'text' },
    { name: 'needsApproval', label: 'À deux', type: 'checkbox', defaultValue: false, index: true },
    { name: 'approvedBy', type: 'text', admin: { hidden: true } },
    { name: 'approvedByName', label: 'Approuvé par', type: 'text' },
    { name: 'approvedAt', label: 'Approuvé le', type: 'date', admin: when },
    { name: 'codeHash', type: 'text', hidden: true, access: { read: nobodyField } },
    { name: 'codeGivenAt', label: 'Code donné le', type: 'date', admin: when },
    { name: 'codeShownAt', type: 'date', admin: { hidden: true } },
    { name: 'codeExpiresAt', label: 'Code valable jusqu’au', type: 'date', index: true, admin: when },
    { name: 'codeTries', label: 'Essais du code', type: 'number', required: true, defaultValue: 0 },
    { name: 'usedAt', label: 'Code utilisé le', type: 'date', admin: when },
    { name: 'closedAt', label: 'Remplacé ou refusé le', type: 'date', admin: when },
  ],
}
