import type { Field } from 'payload'
import { nobodyField } from '@/access/byRole'
import { ROLES } from '@/access/roles'
import { DIGEST_CADENCES } from '@/domain/follow/digestCadence'
import { SLUGS } from '@/domain/slugs'
import { options } from '../../shared/options'
import { administratorOfOthersField } from '../access'
import { ROLE_LABELS } from '../roleLabels'

const rights = { create: administratorOfOthersField, update: administratorOfOthersField }
const secret = { read: nobodyField, create: nobodyField, update: nobodyField }

/** What the account may do, and the traces that sign-in keeps on it. */
export const accountFields: Field[] = [
  {
    name: 'roles',
    label: 'Rôles',
    type: 'select',
    hasMany: true,
    required: true,
    saveToJWT: false,
    options: ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] })),
    access: rights,
    admin: { description: 'Un changement ferme aussitôt les sessions ouvertes de la personne.' },
  },
  {
    name: 'active',
    label: 'Compte actif',
    type: 'checkbox',
    defaultValue: true,
    access: rights,
    admin: { description: 'Un compte désactivé ne peut plus entrer ; ses sessions sont fermées aussitôt.' },
  },
  {
    name: 'takenOverBy',
    label: 'Reprend les fiches',
    type: 'relationship',
    relationTo: SLUGS.users,
    access: rights,
    filterOptions: { and: [{ roles: { in: ['editor', 'administrator'] } }, { active: { equals: true } }] },
    admin: { description: 'Quand une personne part : qui devient responsable de ses fiches.' },
  },
  {
    name: 'oidcSubject',
    label: 'Identifiant du compte professionnel',
    type: 'text',
    unique: true,
    index: true,
    access: rights,
    // A unique index takes one empty value only, so that none is ever written.
    hooks: { beforeValidate: [({ value }) => value || undefined] },
    admin: {
      description:
        'Noté à la première connexion quand le fournisseur d’identité garantit le courriel ; sinon, à saisir.',
    },
  },
  {
    name: 'invite',
    type: 'ui',
    admin: { components: { Field: '/collections/Users/components/InviteButton.client#InviteButton' } },
  },
  {
    name: 'lastSeenAt',
    label: 'Dernière connexion',
    type: 'date',
    index: true,
    access: { create: nobodyField, update: nobodyField },
    admin: { readOnly: true, date: { displayFormat: 'd MMMM yyyy' } },
  },
  {
    name: 'digest',
    label: 'Reçoit le point',
    type: 'checkbox',
    defaultValue: true,
    admin: {
      description:
        'Un seul courriel : ce qui change dans ce que la personne suit et, une fois par mois, ce qui attend sur ses fiches.',
    },
  },
  {
    name: 'digestEvery',
    label: 'Rythme du point',
    type: 'select',
    defaultValue: 'week',
    options: options(DIGEST_CADENCES),
  },
  // What the last digest told of ends here.
  { name: 'digestUntil', type: 'date', hidden: true, access: secret },
  // `YYYY-MM` of the last digest that said what waits on the sheets of the person: once a month.
  { name: 'digestFor', type: 'text', hidden: true, access: secret },
  {
    name: 'bulletins',
    label: 'Reçoit les bulletins',
    type: 'checkbox',
    defaultValue: true,
    admin: { description: 'Un courriel à la publication de chaque bulletin, jamais un par fiche.' },
  },
  // Year and number of the last bulletin sent, as one growing figure: claimed before sending.
  { name: 'bulletinSent', type: 'number', hidden: true, access: secret },
  { name: 'idleWarnedAt', type: 'date', hidden: true, access: secret },
  { name: 'linkHash', type: 'text', index: true, hidden: true, access: secret },
  {
    name: 'linkPurpose',
    type: 'select',
    options: ['invitation', 'password-reset'],
    hidden: true,
    access: secret,
  },
  { name: 'linkExpiresAt', type: 'date', hidden: true, access: secret },
]
