import type { Field } from 'payload'
import { editorsOnlyField, nobodyField } from '@/access/byRole'
import { AUDIENCES, CADENCES, MODIFICATION_BASES } from '@/domain/sheet/closedLists'
import { SLUGS } from '@/domain/slugs'
import { day } from './day'
import { options } from './options'
import { unreadField } from './unread/unreadField'

const aside = { position: 'sidebar' as const }

/** The sheet number and the immutable public id, given once. */
export const numberFields: Field[] = [
  {
    name: 'number',
    label: 'Numéro',
    type: 'text',
    unique: true,
    index: true,
    access: { create: nobodyField, update: nobodyField },
    admin: { ...aside, readOnly: true, description: 'Donné une fois, jamais repris.' },
    hooks: { beforeDuplicate: [() => undefined] },
  },
  {
    name: 'publicId',
    type: 'text',
    unique: true,
    index: true,
    access: { create: nobodyField, update: nobodyField },
    admin: { hidden: true },
    hooks: { beforeDuplicate: [() => undefined] },
  },
]

/** Who may read, who verified and when, when it is due: shared by every kind of sheet. */
export const verificationFields: Field[] = [
  {
    name: 'audience',
    label: 'Diffusion',
    type: 'select',
    options: options(AUDIENCES),
    defaultValue: 'agents',
    required: true,
    index: true,
    admin: { ...aside, description: 'Qui peut lire la fiche.' },
  },
  day('verifiedAt', 'Vérifiée le', {
    ...aside,
    description: 'Le jour où quelqu’un s’est assuré que tout est juste.',
  }),
  {
    name: 'verifiedByName',
    label: 'Vérifiée par',
    type: 'text',
    admin: { ...aside, description: 'Affiché aux lecteurs : une fonction (« référente logement »).' },
  },
  {
    name: 'cadence',
    label: 'À revoir tous les',
    type: 'select',
    options: options(CADENCES),
    defaultValue: '6',
    admin: aside,
  },
  day('reviewDueAt', 'À revoir avant le', { ...aside, readOnly: true }, true),
  day('modifiedAt', 'Modifiée le', { ...aside, readOnly: true }, true),
  // Written by imports; emptied by whoever changes the sheet here.
  {
    name: 'modifiedBasis',
    label: 'Ce que dit cette date',
    type: 'select',
    options: options(MODIFICATION_BASES),
    access: { create: nobodyField, update: nobodyField },
    admin: { ...aside, readOnly: true, condition: (data) => Boolean(data.modifiedBasis) },
  },
  {
    name: 'nextKnownChange',
    label: 'Prochain changement connu',
    type: 'group',
    admin: aside,
    fields: [day('date', 'Le'), { name: 'text', label: 'Ce qui va changer', type: 'text', maxLength: 160 }],
  },
]

/** Who keeps the sheet, and the note that never leaves the editors. */
export const keeperFields: Field[] = [
  unreadField,
  {
    name: 'owner',
    label: 'Responsable de la fiche',
    type: 'relationship',
    relationTo: SLUGS.users,
    index: true,
    admin: aside,
    filterOptions: { roles: { in: ['editor', 'administrator'] } },
  },
  {
    name: 'internalNote',
    label: 'Note interne',
    type: 'textarea',
    access: { read: editorsOnlyField },
    admin: { ...aside, description: 'Ne quitte jamais les éditeurs.' },
  },
]
