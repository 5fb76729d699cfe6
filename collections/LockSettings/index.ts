import type { GlobalConfig } from 'payload'
import { administratorsOnly } from '@/access/byRole'
import { ROLES } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { ROLE_LABELS } from '../Users/roleLabels'
import { noteLockSettings } from './noteLockSettings'

/** Whose accounts three wrong tries close. Nobody's at first: a lock is one that anybody can provoke. */
export const LockSettings: GlobalConfig = {
  slug: SLUGS.lockSettings,
  label: 'Blocage et assistance',
  access: { read: administratorsOnly, update: administratorsOnly },
  admin: { group: 'Réglages' },
  hooks: { afterChange: [noteLockSettings] },
  fields: [
    {
      name: 'lockedRoles',
      label: 'Bloquer au troisième essai faux',
      type: 'select',
      hasMany: true,
      options: ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] })),
      admin: {
        description:
          'Les comptes qui ont l’un de ces rôles sont bloqués au troisième mot de passe ou code faux, jusqu’à un déblocage par l’assistance. Qui connaît une adresse peut alors bloquer son compte : à choisir pour les rôles dont les personnes ont une clé. Les autres comptes attendent entre deux essais, sans blocage.',
      },
    },
    {
      name: 'helpdeskPhone',
      label: 'Téléphone de l’assistance',
      type: 'text',
      maxLength: 40,
      admin: { description: 'Dit aux personnes qui ne peuvent plus entrer. Sans lui, le contact du site.' },
    },
  ],
}
