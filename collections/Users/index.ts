import type { CollectionConfig } from 'payload'
import { administratorsOnly, administratorsOnlyField } from '@/access/administratorsOnly'
import { isAdministrator, isEditor, ROLES } from '@/access/roles'
import { validateTerritory } from '../shared/validateTerritory'
import { SLUGS } from '../slugs'

const ROLE_LABELS: Record<(typeof ROLES)[number], string> = {
  administrator: 'Administrateur',
  editor: 'Éditeur',
  agent: 'Travailleur social',
  coordinator: 'Coordinateur',
  direction: 'Direction',
  partner: 'Partenaire',
  facility: 'Lieu d’accueil',
}

export const Users: CollectionConfig = {
  slug: SLUGS.users,
  labels: { singular: 'Compte', plural: 'Comptes' },
  access: {
    admin: ({ req }) => isEditor(req.user),
    read: ({ req }) => isAdministrator(req.user) || (req.user ? { id: { equals: req.user.id } } : false),
    create: administratorsOnly,
    update: ({ req }) => isAdministrator(req.user) || (req.user ? { id: { equals: req.user.id } } : false),
    delete: administratorsOnly,
  },
  admin: { useAsTitle: 'name', group: 'Réglages', defaultColumns: ['name', 'email', 'roles', 'active'] },
  auth: { maxLoginAttempts: 5, lockTime: 600_000 },
  fields: [
    { name: 'name', label: 'Nom', type: 'text', required: true },
    {
      name: 'roles',
      label: 'Rôles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: false,
      options: ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] })),
      access: { create: administratorsOnlyField, update: administratorsOnlyField },
    },
    {
      name: 'active',
      label: 'Compte actif',
      type: 'checkbox',
      defaultValue: true,
      access: { create: administratorsOnlyField, update: administratorsOnlyField },
    },
    {
      name: 'territory',
      label: 'Territoire de travail',
      type: 'text',
      validate: (value: unknown) => (value ? validateTerritory([value]) : true),
      admin: { description: 'Code d’une commune ou d’un EPCI : remplit « dans ma commune ».' },
    },
    {
      name: 'verifierTitle',
      label: 'Fonction affichée',
      type: 'text',
      admin: { description: 'Ce que lisent les autres : « référente logement ».' },
    },
  ],
}
