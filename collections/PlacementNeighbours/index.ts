import type { CollectionConfig } from 'payload'
import { administratorsOnly, nobodyField } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'

/** A département that runs Repère too, with which facilities and their free places are shared. */
export const PlacementNeighbours: CollectionConfig = {
  slug: SLUGS.placementNeighbours,
  labels: { singular: 'Département voisin', plural: 'Départements voisins' },
  access: {
    read: administratorsOnly,
    create: administratorsOnly,
    update: administratorsOnly,
    delete: administratorsOnly,
  },
  admin: { useAsTitle: 'name', group: 'Lieux d’accueil', defaultColumns: ['name', 'address', 'active'] },
  defaultSort: 'name',
  fields: [
    { name: 'name', label: 'Nom', type: 'text', required: true, maxLength: 100 },
    {
      name: 'departmentCode',
      label: 'Code du département',
      type: 'text',
      required: true,
      unique: true,
      index: true,
    },
    { name: 'address', label: 'Adresse du portail', type: 'text', required: true },
    { name: 'active', label: 'Échange ouvert', type: 'checkbox', defaultValue: true },
    { name: 'sharesAll', label: 'Partager tous les lieux d’accueil', type: 'checkbox', defaultValue: false },
    {
      name: 'shared',
      label: 'Lieux d’accueil partagés',
      type: 'relationship',
      relationTo: SLUGS.facilities,
      hasMany: true,
    },
    { name: 'theirKeys', label: 'Clés publiques reçues', type: 'json', admin: { hidden: true } },
    { name: 'ourKeys', type: 'json', hidden: true, access: { read: nobodyField } },
    { name: 'lastSeenAt', label: 'Dernier échange', type: 'date', admin: { readOnly: true } },
    { name: 'lastFault', label: 'Dernière erreur', type: 'text', admin: { readOnly: true } },
  ],
}
