import type { GlobalConfig } from 'payload'
import { administratorsOnly, nobodyField } from '@/access/byRole'
import { ROLES } from '@/access/roles'
import { AREAS } from '@/domain/authentication/areas'
import { FACTORS } from '@/domain/authentication/factors'
import { KEY_CLASSES } from '@/domain/authentication/keyClasses'
import { SLUGS } from '@/domain/slugs'
import { options } from '../shared/options'
import { ROLE_LABELS } from '../Users/roleLabels'
import { forgetRules } from './hooks/forgetRules'
import { noteRules } from './hooks/noteRules'
import { refuseShuttingOut } from './hooks/refuseShuttingOut'

/** The unblock code opens the enrolment alone, whatever the rule. */
const CHOSEN = FACTORS.filter(({ code }) => code !== 'unblock')
const LONGEST_MINUTES = 12 * 60

/** Who signs in with what, and what each part of the portal asks for. Empty, nothing more than today is asked of anybody. */
export const SignInPolicy: GlobalConfig = {
  slug: SLUGS.signInPolicy,
  label: 'Connexion et clés',
  access: { read: administratorsOnly, update: administratorsOnly },
  hooks: { beforeChange: [refuseShuttingOut], afterChange: [forgetRules, noteRules] },
  admin: { group: 'Réglages', hidden: ({ user }) => !user?.roles?.includes('administrator') },
  fields: [
    {
      name: 'rpId',
      label: 'Domaine des clés',
      type: 'text',
      access: { create: nobodyField, update: nobodyField },
      admin: {
        readOnly: true,
        description:
          'Noté au premier enregistrement d’une clé. Il ne peut plus changer : une clé ne vaut que pour le domaine où elle a été faite.',
      },
    },
    {
      name: 'roleRules',
      label: 'Ce que chaque rôle utilise',
      labels: { singular: 'Règle', plural: 'Règles' },
      type: 'array',
      maxRows: ROLES.length,
      admin: {
        description: 'Un rôle sans règle utilise ce qu’il veut. Qui a plusieurs rôles suit la plus stricte.',
      },
      fields: [
        {
          name: 'role',
          label: 'Rôle',
          type: 'select',
          required: true,
          options: ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] })),
        },
        {
          name: 'factors',
          label: 'Moyens acceptés (aucun coché : tous)',
          type: 'select',
          hasMany: true,
          options: options(CHOSEN),
        },
        {
          name: 'keyClasses',
          label: 'Sortes de clés acceptées (aucune cochée : toutes)',
          type: 'select',
          hasMany: true,
          options: options(KEY_CLASSES),
        },
        {
          name: 'mustHoldKey',
          label:
            'Doit avoir une clé : le mot de passe est refusé dès que deux clés, ou une clé et des codes de secours, sont enregistrées',
          type: 'checkbox',
          defaultValue: false,
        },
      ],
    },
    {
      name: 'keysRequiredFrom',
      label: 'Clés exigées à partir du',
      type: 'date',
      admin: {
        description:
          'Avant ce jour, qui doit avoir une clé et n’en a pas entre avec son mot de passe et est mené à l’enregistrement. À partir de ce jour, son mot de passe n’ouvre plus que l’enregistrement. Vide : jamais.',
      },
    },
    {
      name: 'areaRules',
      label: 'Ce que chaque partie demande',
      labels: { singular: 'Partie', plural: 'Parties' },
      type: 'array',
      maxRows: AREAS.length,
      admin: { description: 'Une partie sans règle ne demande rien de plus qu’une session ouverte.' },
      fields: [
        { name: 'area', label: 'Partie', type: 'select', required: true, options: options(AREAS) },
        {
          name: 'factors',
          label: 'Moyens acceptés (aucun coché : tous)',
          type: 'select',
          hasMany: true,
          options: options(CHOSEN),
        },
        {
          name: 'keyClasses',
          label: 'Sortes de clés acceptées (aucune cochée : toutes)',
          type: 'select',
          hasMany: true,
          options: options(KEY_CLASSES),
        },
        {
          name: 'acrValues',
          label: 'Niveaux acceptés du compte professionnel',
          type: 'text',
          hasMany: true,
          admin: { description: 'Comme le fournisseur les écrit : eidas2, eidas3… Vide : tous.' },
        },
        {
          name: 'maxMinutes',
          label: 'L’identité a été prouvée depuis moins de (minutes)',
          type: 'number',
          required: true,
          min: 1,
          max: LONGEST_MINUTES,
          defaultValue: 15,
        },
      ],
    },
  ],
}
