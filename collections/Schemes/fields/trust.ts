import type { Field } from 'payload'
import { editorsOnlyField } from '@/access/editorsOnly'
import { nobodyField } from '@/access/nobody'
import { AUDIENCES, CADENCES } from '@/domain/scheme/closedLists'
import { day } from '../../shared/day'
import { options } from '../../shared/options'
import { SLUGS } from '../../slugs'

const aside = { position: 'sidebar' as const }

/** The four dates, the owner and who may read: the sidebar of the editor. */
export const trustFields: Field[] = [
  {
    name: 'checklist',
    type: 'ui',
    admin: {
      ...aside,
      components: {
        Field: '@collections/Schemes/components/PublicationChecklist.client#PublicationChecklist',
      },
    },
  },
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
  {
    name: 'nextKnownChange',
    label: 'Prochain changement connu',
    type: 'group',
    admin: aside,
    fields: [day('date', 'Le'), { name: 'text', label: 'Ce qui va changer', type: 'text', maxLength: 160 }],
  },
  day('validFrom', 'En vigueur depuis le', aside),
  day('validUntil', 'Prend fin le', {
    ...aside,
    description: 'Passé ce jour, la fiche reste lisible, signalée « terminé ».',
  }),
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
    name: 'changeNote',
    label: 'Ce qui change dans cette version',
    type: 'textarea',
    maxLength: 200,
    admin: { ...aside, description: 'Lu par tous dans « ce qui a changé ».' },
  },
  {
    name: 'internalNote',
    label: 'Note interne',
    type: 'textarea',
    access: { read: editorsOnlyField },
    admin: { ...aside, description: 'Ne quitte jamais les éditeurs.' },
  },
  {
    name: 'import',
    type: 'group',
    access: { read: editorsOnlyField, create: nobodyField, update: nobodyField },
    admin: { hidden: true },
    fields: [
      { name: 'source', type: 'text' },
      { name: 'key', type: 'text', index: true },
      { name: 'lastValues', type: 'json' },
    ],
  },
]
