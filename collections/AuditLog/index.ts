import type { CollectionConfig } from 'payload'
import { administratorsOnly, nobody } from '@/access/byRole'
import { AUDIT_ACTIONS } from '@/domain/audit/actions'
import { ALL_SHEET_KINDS, sheetKindSpec } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { appendOnly } from '../shared/appendOnly'
import { options } from '../shared/options'

/** Who did what, when, from where. Written by commands, read by administrators, changed by nobody, purged after twelve months (CNIL 2021-122). */
export const AuditLog: CollectionConfig = {
  slug: SLUGS.auditLog,
  labels: { singular: 'Trace', plural: 'Journal' },
  access: { read: administratorsOnly, create: nobody, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'action',
    group: 'Réglages',
    defaultColumns: ['at', 'action', 'actorName', 'sheetNumber', 'accountName', 'detail', 'address'],
    hidden: ({ user }) => !user?.roles?.includes('administrator'),
    description: 'Gardé douze mois. Personne ne le modifie.',
    components: { beforeListTable: ['/collections/AuditLog/components/JournalExport#JournalExport'] },
  },
  defaultSort: '-at',
  hooks: appendOnly('Le journal ne se modifie pas.'),
  fields: [
    {
      name: 'at',
      label: 'Quand',
      type: 'date',
      required: true,
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: "d MMMM yyyy 'à' HH:mm" } },
    },
    {
      name: 'action',
      label: 'Quoi',
      type: 'select',
      required: true,
      index: true,
      options: options(AUDIT_ACTIONS),
    },
    { name: 'actorId', type: 'text', index: true, admin: { hidden: true } },
    { name: 'actorName', label: 'Qui', type: 'text' },
    {
      name: 'sheet',
      label: 'Nature',
      type: 'select',
      options: ALL_SHEET_KINDS.map((kind) => ({ value: kind, label: sheetKindSpec(kind).label })),
    },
    { name: 'sheetId', type: 'text', index: true, admin: { hidden: true } },
    { name: 'sheetNumber', label: 'Fiche', type: 'text', index: true },
    { name: 'accountId', type: 'text', index: true, admin: { hidden: true } },
    { name: 'accountName', label: 'Compte concerné', type: 'text' },
    { name: 'detail', label: 'Précision', type: 'text' },
    { name: 'address', label: 'Depuis', type: 'text' },
  ],
}
